package tsunagi.casepage;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.documents.AttachmentId;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Submissions;

@Controller
class DocumentsController {
    private final CaseDocuments documents;
    private final CaseLedgers ledgers;
    private final Submissions submissions;
    private final ExportLedger ledger;

    DocumentsController(CaseDocuments documents, CaseLedgers ledgers, Submissions submissions, ExportLedger ledger) {
        this.documents = documents;
        this.ledgers = ledgers;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @GetMapping("/cases/{caseNumber}/documents")
    ModelAndView page(@PathVariable CaseNumber caseNumber) {
        return page(caseNumber, "", FormErrors.none());
    }

    @PostMapping("/cases/{caseNumber}/documents")
    ModelAndView add(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            FormToken token)
            throws IOException {
        String name = file == null ? null : file.getOriginalFilename();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        try {
            return new ModelAndView(submissions.once(token, () -> {
                if (content.length == 0) {
                    throw new Refusal("file", "ファイルを選んでください");
                }
                documents.add(caseNumber, kind, Objects.toString(name, "名称なし"), content);
                return "/cases/" + caseNumber.value() + "/documents";
            }));
        } catch (Refusal refusal) {
            var page = page(caseNumber, kind, FormErrors.of(refusal));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @GetMapping("/cases/{caseNumber}/ledger.pdf")
    ResponseEntity<byte[]> ledger(@PathVariable CaseNumber caseNumber) {
        byte[] whole = ledgers.of(caseNumber).bound();
        return ledger.handOut(Export.paper("daichou-" + caseNumber, "支援台帳", whole))
                .answer();
    }

    @GetMapping("/cases/{caseNumber}/documents/{id}")
    ResponseEntity<byte[]> open(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        return ledger.handOut(documents.open(caseNumber, new AttachmentId(id))).answer();
    }

    private ModelAndView page(CaseNumber number, String kind, FormErrors errors) {
        return new ModelAndView(
                "casepage/documents", Map.of("page", documents.page(number), "kind", kind, "errors", errors));
    }
}
