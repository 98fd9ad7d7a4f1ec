package tsunagi.housingbenefit;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.CaseNumber;

/** 決定と算定書 of a case. HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/housing-benefit/decisions/{id}")
class DecidedBenefitController {
    private final DecidedBenefits decided;

    DecidedBenefitController(DecidedBenefits decided) {
        this.decided = decided;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        return new ModelAndView("housingbenefit/decision", "page", decided.page(caseNumber, new BenefitDecisionId(id)));
    }

    @GetMapping("/calculation.pdf")
    ResponseEntity<byte[]> paper(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        return decided.paper(caseNumber, new BenefitDecisionId(id)).answer();
    }
}
