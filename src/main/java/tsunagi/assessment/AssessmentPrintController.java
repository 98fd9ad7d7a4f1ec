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
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Paper;
import tsunagi.tenancy.PaperKind;

/** 様式2 as PDF: as it is filled in, and empty to be filled in by hand. */
@Controller
@RequestMapping("/cases/{caseNumber}/assessment/print")
class AssessmentPrintController {
    private final Assessments assessments;
    private final Municipalities municipalities;
    private final FormPrint print;
    private final Clock clock;

    AssessmentPrintController(Assessments assessments, Municipalities municipalities, FormPrint print, Clock clock) {
        this.assessments = assessments;
        this.municipalities = municipalities;
        this.print = print;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> filled(@PathVariable CaseNumber caseNumber) {
        var form = assessments.filled(caseNumber);
        return pdf("assessment-" + caseNumber, print.filled(form, PaperHead.of(paper(form.on()), form)));
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        var form = assessments.blank(caseNumber);
        var today = LocalDate.now(clock);
        return pdf("assessment-blank", print.blank(form, today, PaperHead.blank(paper(today))));
    }

    private Paper paper(LocalDate on) {
        return municipalities.paper(PaperKind.ASSESSMENT, on).value();
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
