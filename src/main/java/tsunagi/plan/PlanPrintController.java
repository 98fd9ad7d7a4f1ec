package tsunagi.plan;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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
        return pdf("plan-" + caseNumber, prints.filled(caseNumber));
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        return pdf("plan-blank", prints.blank(caseNumber));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
