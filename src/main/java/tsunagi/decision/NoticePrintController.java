package tsunagi.decision;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.PaperKind;

/** 通知書 as PDF, for the desk and for the municipality. */
@Controller
class NoticePrintController {
    private final Notices notices;
    private final ExportLedger ledger;

    NoticePrintController(Notices notices, ExportLedger ledger) {
        this.notices = notices;
        this.ledger = ledger;
    }

    @GetMapping("/cases/{caseNumber}/decision/notice.pdf")
    ResponseEntity<byte[]> ofCase(@PathVariable CaseNumber caseNumber) {
        return paper("tsuuchi-" + caseNumber, notices.pdf(caseNumber));
    }

    @GetMapping("/decisions/{id}/notice.pdf")
    ResponseEntity<byte[]> ofSubmission(@PathVariable UUID id) {
        return paper("tsuuchi-" + id, notices.pdf(new SubmissionId(id)));
    }

    private ResponseEntity<byte[]> paper(String name, byte[] content) {
        return ledger.handOut(Export.paper(name, PaperKind.DECISION_NOTICE.label(), content))
                .answer();
    }
}
