package tsunagi.evaluation;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** フォローアップ {@code /cases/R08-0123/follow-ups}. */
@Controller
@RequestMapping("/cases/{caseNumber}/follow-ups")
class FollowUpController {
    private final FollowUps followUps;
    private final Submissions submissions;

    FollowUpController(FollowUps followUps, Submissions submissions) {
        this.followUps = followUps;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return list(followUps.page(caseNumber), FollowUpForm.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView plan(
            @PathVariable CaseNumber caseNumber, FollowUpForm form, FormToken token, RedirectAttributes redirect) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                followUps.plan(caseNumber, form);
                Notice.success("フォローアップを予定しました。その日が近づくと「今日の仕事」に出ます。").afterRedirect(redirect);
                return path(caseNumber);
            }));
        } catch (Refusal refusal) {
            return list(followUps.page(caseNumber), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView answering(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        var page = followUps.answering(caseNumber, id);
        return answer(page, FollowedUpForm.blank(followUps.today()), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            FollowedUpForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                followUps.answer(caseNumber, id, form);
                Notice.success(form.isCancelled() ? "フォローアップを取りやめました。" : "フォローアップを記録しました。支援の記録（様式3）にも1行入っています。")
                        .afterRedirect(redirect);
                return path(caseNumber);
            }));
        } catch (Refusal refusal) {
            return answer(followUps.answering(caseNumber, id), form, FormErrors.of(refusal));
        }
    }

    private static String path(CaseNumber number) {
        return "/cases/" + number + "/follow-ups";
    }

    private static ModelAndView list(FollowUpsPage page, FollowUpForm form, FormErrors errors) {
        return view("evaluation/followUps", page, form, errors);
    }

    private static ModelAndView answer(FollowUpsPage.Answering page, FollowedUpForm form, FormErrors errors) {
        return view("evaluation/followUp", page, form, errors);
    }

    private static ModelAndView view(String template, Object page, Object form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView(template, Map.of("page", page, "form", form, "errors", errors), status);
    }
}
