package tsunagi.payment;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 過払いと徴収・返還 {@code /housing-benefit/payments/claims}. */
@Controller
@RequestMapping(ClaimController.CLAIMS)
class ClaimController {
    static final String CLAIMS = PaymentController.LIST + "/claims";

    private final Claims claims;
    private final Submissions submissions;

    ClaimController(Claims claims, Submissions submissions) {
        this.claims = claims;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("payment/claims", "page", claims.page());
    }

    @GetMapping("/new")
    ModelAndView open(@RequestParam UUID benefit) {
        var page = claims.form(new BenefitId(benefit));
        return form(page, ClaimForm.blank(page.overpayment(), claims.today()), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView decide(@RequestParam UUID benefit, ClaimForm form, FormToken token, RedirectAttributes redirect) {
        var id = new BenefitId(benefit);
        try {
            String view = submissions.once(token, () -> CLAIMS + "/" + claims.decide(id, form));
            Notice.success("過払いについての決定を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(claims.form(id), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return shown(claims.claim(new ClaimId(id)), RepaymentForm.blank(claims.today()), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView repaid(@PathVariable UUID id, RepaymentForm form, FormToken token, RedirectAttributes redirect) {
        var claim = new ClaimId(id);
        try {
            String view = submissions.once(token, () -> {
                claims.repaid(claim, form);
                return CLAIMS + "/" + id;
            });
            Notice.success("納められた額を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return shown(claims.claim(claim), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView form(ClaimFormPage page, ClaimForm form, FormErrors errors) {
        return new ModelAndView(
                "payment/claimForm", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView shown(ClaimPage page, RepaymentForm form, FormErrors errors) {
        return new ModelAndView("payment/claim", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
