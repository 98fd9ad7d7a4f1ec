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
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 支払の予定 {@code /cases/R08-0123/housing-benefit/payments}. */
@Controller
@RequestMapping("/cases/{caseNumber}/housing-benefit/payments")
class PayeeController {
    private final Payees payees;
    private final Submissions submissions;

    PayeeController(Payees payees, Submissions submissions) {
        this.payees = payees;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView schedule(@PathVariable CaseNumber caseNumber) {
        return new ModelAndView("payment/schedule", "page", payees.schedule(caseNumber));
    }

    @GetMapping("/{benefit}/payee")
    ModelAndView open(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @RequestParam(defaultValue = "1") int share) {
        var page = payees.page(caseNumber, new BenefitId(benefit), share);
        return form(page, payees.blank(page), FormErrors.none());
    }

    @PostMapping("/{benefit}/payee")
    ModelAndView enter(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @RequestParam(defaultValue = "1") int share,
            PayeeForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var id = new BenefitId(benefit);
        try {
            String view = submissions.once(token, () -> {
                payees.enter(caseNumber, id, share, form);
                return "/cases/" + caseNumber + "/housing-benefit/payments";
            });
            Notice.success("支払先を決めました。前の支払先も残っています。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(payees.page(caseNumber, id, share), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView form(PayeePage page, PayeeForm form, FormErrors errors) {
        return new ModelAndView(
                "payment/payee",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
