package tsunagi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tsunagi.documents.FormPrint;
import tsunagi.documents.PaperHead;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Paper;
import tsunagi.tenancy.PaperKind;

/** 様式6 as PDF: as it is filled in, and empty to be filled in by hand. */
@Controller
@RequestMapping("/cases/{caseNumber}/evaluation/print")
class EvaluationPrintController {
    private final Evaluations evaluations;
    private final Municipalities municipalities;
    private final FormPrint print;
    private final Clock clock;

    EvaluationPrintController(Evaluations evaluations, Municipalities municipalities, FormPrint print, Clock clock) {
        this.evaluations = evaluations;
        this.municipalities = municipalities;
        this.print = print;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> filled(@PathVariable CaseNumber caseNumber, @RequestParam @Nullable Integer term) {
        var form = evaluations.filled(caseNumber, term);
        return pdf("evaluation-" + caseNumber, print.filled(form, PaperHead.of(paper(form.on()), form)));
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        var form = evaluations.blank(caseNumber);
        var today = LocalDate.now(clock);
        return pdf("evaluation-blank", print.blank(form, today, PaperHead.blank(paper(today))));
    }

    private Paper paper(LocalDate on) {
        return municipalities.paper(PaperKind.EVALUATION, on).value();
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
