package tsunagi.filing;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.tenancy.RecipientId;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 報告の提出 `/returns/filings`. */
@Controller
class FilingController {
    static final String LIST = "/returns/filings";
    static final String NEW = LIST + "/new";
    private static final int REASON = 200;

    private final Filings filings;
    private final Submissions submissions;

    FilingController(Filings filings, Submissions submissions) {
        this.filings = filings;
        this.submissions = submissions;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return new ModelAndView("filing/list", "page", filings.page());
    }

    @GetMapping(NEW)
    ModelAndView blank(
            @RequestParam UUID recipient,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String agency) {
        var page = filings.form(new RecipientId(recipient), agency, last);
        return form(page, filings.blank(page), FormErrors.none());
    }

    @PostMapping(NEW)
    ModelAndView record(
            @RequestParam UUID recipient,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String agency,
            FilingForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var page = filings.form(new RecipientId(recipient), agency, last);
        try {
            String view = submissions.once(token, () -> {
                filings.record(form.read(page));
                return LIST;
            });
            Notice.success("提出を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(page, form, FormErrors.of(refusal));
        }
    }

    @GetMapping(LIST + "/{id}/withdraw")
    ModelAndView askWhy(@PathVariable UUID id) {
        return withdrawal(filings.open(new FilingId(id)), "", FormErrors.none());
    }

    @PostMapping(LIST + "/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                filings.withdraw(new FilingId(id), because(reason));
                return LIST;
            });
            Notice.success("提出の記録を取り消しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return withdrawal(filings.open(new FilingId(id)), reason, FormErrors.of(refusal));
        }
    }

    private static String because(String reason) {
        try {
            String typed = TypedText.strip(reason, REASON);
            if (typed == null) {
                throw new Refusal("取り消す理由を入力してください");
            }
            return typed;
        } catch (Refusal refusal) {
            throw refusal.at("reason");
        }
    }

    private static ModelAndView form(FilingFormPage page, FilingForm form, FormErrors errors) {
        return new ModelAndView("filing/new", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView withdrawal(FilingLine line, String reason, FormErrors errors) {
        return new ModelAndView(
                "filing/withdraw", Map.of("line", line, "reason", reason, "errors", errors), status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
