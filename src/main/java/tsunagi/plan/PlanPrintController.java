package tsunagi.plan;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.NamelessPaper;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.PaperKind;

/** 様式5 as PDF. */
@Controller
@RequestMapping("/cases/{caseNumber}/plan/print")
class PlanPrintController {
    private final PlanPrints prints;
    private final ExportLedger ledger;

    PlanPrintController(PlanPrints prints, ExportLedger ledger) {
        this.prints = prints;
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> filled(@PathVariable CaseNumber caseNumber) {
        return ledger.handOut(Export.paper("plan-" + caseNumber, PaperKind.PLAN.label(), prints.filled(caseNumber)))
                .answer();
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        return new NamelessPaper("plan-blank", prints.blank(caseNumber)).answer();
    }
}
