package tsunagi.supportconference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.web.FormErrors;

/**
 * A form of the conference on its page.
 *
 * @param title of the page; names nobody, because a draft is listed by it even after the membership has ended
 * @param about whom or what it is about, shown on the page alone
 * @param explained what is to be known before one saves; null where the fields say all
 * @param version of what is changed; null where nothing is overwritten
 */
record FormPage(
        String title,
        @Nullable String about,
        @Nullable String explained,
        String action,
        String button,
        String back,
        List<Input> inputs,
        @Nullable Long version) {
    FormPage {
        inputs = List.copyOf(inputs);
    }

    static FormPage of(String title, String action, String button, String back, List<Input> inputs) {
        return new FormPage(title, null, null, action, button, back, inputs, null);
    }

    FormPage about(String whom) {
        return new FormPage(title, whom, explained, action, button, back, inputs, version);
    }

    FormPage explained(String text) {
        return new FormPage(title, about, text, action, button, back, inputs, version);
    }

    FormPage version(@Nullable Long shown) {
        return new FormPage(title, about, explained, action, button, back, inputs, shown);
    }

    ModelAndView shown(FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("supportconference/form", Map.of("page", this, "errors", errors), status);
    }
}
