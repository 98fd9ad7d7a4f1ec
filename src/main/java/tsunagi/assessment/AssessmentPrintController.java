package tsunagi.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.documents.FormPrint;
import tsunagi.documents.PaperHead;
import tsunagi.kernel.CaseNumber;

/** 様式2 as PDF: as it is filled in, and empty to be filled in by hand. */
@Controller
@RequestMapping("/cases/{caseNumber}/assessment/print")
class AssessmentPrintController {
    private final Assessments assessments;
    private final FormPrint print;
    private final Clock clock;

    AssessmentPrintController(Assessments assessments, FormPrint print, Clock clock) {
        this.assessments = assessments;
        this.print = print;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> filled(@PathVariable CaseNumber caseNumber) {
        var form = assessments.filled(caseNumber);
        var head = PaperHead.of(form.definition(), caseNumber.value());
        return pdf("assessment-" + caseNumber, print.filled(form, head));
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        var form = assessments.blank(caseNumber);
        return pdf("assessment-blank", print.blank(form, LocalDate.now(clock), PaperHead.of(form, "")));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
