package tsunagi.casepage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.Entry;
import tsunagi.person.EntryChangedMeanwhile;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.ChangedMeanwhile.Saved;
import tsunagi.web.Conflict;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** Saves one form of a person once, and answers a refusal with the form again (422) and a conflict with a choice (409). */
@Component
class PersonSaving {
    private final Submissions submissions;

    PersonSaving(Submissions submissions) {
        this.submissions = submissions;
    }

    /** A form that was sent; the notice is what staff read when it is saved. */
    record Sent(
            CaseNumber number,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect,
            String notice) {}

    /**
     * @param again the page with the form as typed
     * @param stored the fields of what somebody else has stored meanwhile
     */
    ModelAndView save(
            Sent sent,
            Runnable work,
            Function<FormErrors, ModelAndView> again,
            Function<Entry<?>, List<Stored>> stored) {
        try {
            String view = submissions.once(sent.token(), () -> {
                work.run();
                return PersonPage.path(sent.number());
            });
            Notice.success(sent.notice()).afterRedirect(sent.redirect());
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            ModelAndView page = again.apply(FormErrors.of(refusal));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        } catch (EntryChangedMeanwhile conflict) {
            Entry<?> entry = conflict.stored();
            var saved = new Saved(conflict.by(), conflict.at(), entry.version());
            return Conflict.of(sent.request(), new ChangedMeanwhile(saved, stored.apply(entry)))
                    .page();
        }
    }
}
