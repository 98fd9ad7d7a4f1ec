package tsunagi.surroundings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** Saves a 一覧入力 once, and answers a refusal with the list again (422) and a conflict with a choice (409). */
@Component
class ListSaving {
    private final Submissions submissions;

    ListSaving(Submissions submissions) {
        this.submissions = submissions;
    }

    /** A list that was sent; the notice is what staff read when it is saved. */
    record Sent(
            CaseNumber number,
            TypedRows rows,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect,
            String notice) {}

    /** @param again the page with the list as typed */
    ModelAndView save(Sent sent, Runnable work, Function<FormErrors, ModelAndView> again) {
        try {
            String view = submissions.once(sent.token(), () -> {
                work.run();
                return SurroundingsPage.path(sent.number());
            });
            Notice.success(sent.notice()).afterRedirect(sent.redirect());
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return again.apply(FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return conflict(sent, meanwhile);
        }
    }

    /** Rows that she added stay hers: nobody else can have written into them. */
    static ModelAndView conflict(Sent sent, ChangedMeanwhile meanwhile) {
        var fields =
                Stream.concat(meanwhile.stored().stream(), sent.rows().added()).toList();
        return Conflict.of(sent.request(), new ChangedMeanwhile(meanwhile.saved(), fields))
                .page();
    }
}
