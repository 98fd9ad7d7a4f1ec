package tsunagi.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

/** The screens プラン, プランを書く and 本人と確かめる. */
@Controller
@RequestMapping("/cases/{caseNumber}/plan")
class PlanController {
    private static final Pattern NEXT = Pattern.compile("agreement|(issues|goals|lines)/(new|[0-9a-f-]{36})");

    private final PlanPages pages;
    private final PlanWriting writing;
    private final PlanEditing editing;
    private final PlanAgreements agreements;
    private final Submissions submissions;

    PlanController(
            PlanPages pages,
            PlanWriting writing,
            PlanEditing editing,
            PlanAgreements agreements,
            Submissions submissions) {
        this.pages = pages;
        this.writing = writing;
        this.editing = editing;
        this.agreements = agreements;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return show(caseNumber, FormErrors.none());
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable CaseNumber caseNumber) {
        EditPage page = writing.edit(caseNumber, null);
        return page.writable()
                ? page("plan/edit", page, FormErrors.none())
                : new ModelAndView("redirect:" + page.href());
    }

    /** Saves the text; {@code next} names the row to go on with, so that nothing typed is lost on the way there. */
    @PostMapping
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String next,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        TypedForm form = SheetForm.typed(typed);
        try {
            String view = submissions.once(token, () -> {
                editing.save(caseNumber, form);
                return href(caseNumber) + (NEXT.matcher(next).matches() ? "/" + next : "");
            });
            Notice.success("プランを保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (ChangedMeanwhile changed) {
            return Conflict.of(request, changed).page();
        } catch (Refusal refusal) {
            return page("plan/edit", writing.edit(caseNumber, form), FormErrors.of(refusal));
        }
    }

    @PostMapping("/revise")
    ModelAndView revise(@PathVariable CaseNumber caseNumber, FormToken token) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                editing.revise(caseNumber);
                return href(caseNumber) + "/edit";
            }));
        } catch (Refusal refusal) {
            return show(caseNumber, FormErrors.of(refusal));
        }
    }

    @GetMapping("/agreement")
    ModelAndView agreement(@PathVariable CaseNumber caseNumber) {
        AgreementPage page = pages.agreement(caseNumber, null);
        return page.view().plan().editable()
                ? page("plan/agreement", page, FormErrors.none())
                : new ModelAndView("redirect:" + page.href());
    }

    @PostMapping("/agreement")
    ModelAndView agree(
            @PathVariable CaseNumber caseNumber,
            @RequestParam Map<String, String> typed,
            FormToken token,
            RedirectAttributes redirect) {
        TypedForm form = AgreementForm.typed(typed);
        try {
            String view = submissions.once(token, () -> {
                agreements.agree(caseNumber, form);
                return href(caseNumber);
            });
            Notice.success("本人の同意を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page("plan/agreement", pages.agreement(caseNumber, form), FormErrors.of(refusal));
        }
    }

    private ModelAndView show(CaseNumber caseNumber, FormErrors errors) {
        return page("plan/show", pages.show(caseNumber), errors);
    }

    static ModelAndView page(String template, Object page, FormErrors errors) {
        HttpStatus status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView(template, Map.of("page", page, "errors", errors), status);
    }

    static String href(CaseNumber caseNumber) {
        return "/cases/" + caseNumber.value() + "/plan";
    }
}
