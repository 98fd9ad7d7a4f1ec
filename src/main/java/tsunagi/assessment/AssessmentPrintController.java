package tsunagi.assessment;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.FormPapers;
import tsunagi.documents.NamelessPaper;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.PaperKind;

/** 様式2 as PDF: as it is filled in, and empty to be filled in by hand. */
@Controller
@RequestMapping("/cases/{caseNumber}/assessment/print")
class AssessmentPrintController {
    private final Assessments assessments;
    private final FormPapers papers;
    private final ExportLedger ledger;

    AssessmentPrintController(Assessments assessments, FormPapers papers, ExportLedger ledger) {
        this.assessments = assessments;
        this.papers = papers;
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> filled(@PathVariable CaseNumber caseNumber) {
        byte[] paper = papers.filled(PaperKind.ASSESSMENT, assessments.filled(caseNumber));
        return ledger.handOut(Export.paper("assessment-" + caseNumber, PaperKind.ASSESSMENT.label(), paper))
                .answer();
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        return new NamelessPaper("assessment-blank", papers.blank(PaperKind.ASSESSMENT, assessments.blank(caseNumber)))
                .answer();
    }
}
