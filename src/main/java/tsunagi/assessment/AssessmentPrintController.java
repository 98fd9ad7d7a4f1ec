package tsunagi.assessment;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.documents.FormPapers;
import tsunagi.documents.PdfAnswer;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.PaperKind;

/** 様式2 as PDF: as it is filled in, and empty to be filled in by hand. */
@Controller
@RequestMapping("/cases/{caseNumber}/assessment/print")
class AssessmentPrintController {
    private final Assessments assessments;
    private final FormPapers papers;

    AssessmentPrintController(Assessments assessments, FormPapers papers) {
        this.assessments = assessments;
        this.papers = papers;
    }

    @GetMapping
    ResponseEntity<byte[]> filled(@PathVariable CaseNumber caseNumber) {
        return PdfAnswer.of(
                "assessment-" + caseNumber, papers.filled(PaperKind.ASSESSMENT, assessments.filled(caseNumber)));
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        return PdfAnswer.of("assessment-blank", papers.blank(PaperKind.ASSESSMENT, assessments.blank(caseNumber)));
    }
}
