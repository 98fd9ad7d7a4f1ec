package tsunagi.housingbenefit;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 住居確保給付金の通知書: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/housing-benefit/decisions/{id}/notices")
class BenefitNoticeController {
    private final BenefitNotices notices;
    private final Submissions submissions;

    BenefitNoticeController(BenefitNotices notices, Submissions submissions) {
        this.notices = notices;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView open(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        var page = notices.page(caseNumber, new BenefitDecisionId(id));
        return shown(page, BenefitNoticeForm.blank(page.today()), FormErrors.none());
    }

    @PostMapping
    ModelAndView issue(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            BenefitNoticeForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var decision = new BenefitDecisionId(id);
        try {
            String back = BenefitNoticesPage.path(caseNumber.value(), decision);
            String view = submissions.once(token, back, () -> notices.issue(caseNumber, decision, form));
            Notice.success("文書を作りました。印刷して本人へ渡してください。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return shown(notices.page(caseNumber, decision), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{kind}.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable CaseNumber caseNumber, @PathVariable UUID id, @PathVariable String kind) {
        NoticeKind asked = TypedChoice.read(NoticeKind.class, kind).orElseThrow(HttpProblem::notFound);
        return notices.paper(caseNumber, new BenefitDecisionId(id), asked).answer();
    }

    private static ModelAndView shown(BenefitNoticesPage page, BenefitNoticeForm form, FormErrors errors) {
        return new ModelAndView(
                "housingbenefit/notices",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
