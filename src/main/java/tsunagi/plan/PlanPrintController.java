package tsunagi.plan;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.documents.PdfAnswer;
import tsunagi.kernel.CaseNumber;

/** 様式5 as PDF. */
@Controller
@RequestMapping("/cases/{caseNumber}/plan/print")
class PlanPrintController {
    private final PlanPrints prints;

    PlanPrintController(PlanPrints prints) {
        this.prints = prints;
    }

    @GetMapping
    ResponseEntity<byte[]> filled(@PathVariable CaseNumber caseNumber) {
        return PdfAnswer.of("plan-" + caseNumber, prints.filled(caseNumber));
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        return PdfAnswer.of("plan-blank", prints.blank(caseNumber));
    }
}
