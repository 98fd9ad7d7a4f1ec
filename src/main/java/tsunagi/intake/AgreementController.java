package tsunagi.intake;

import java.io.IOException;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.documents.AttachmentId;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 申込・同意の記録 and the signed paper. */
@Controller
class AgreementController {
    private static final String PATH = "/cases/{caseNumber}/application/agreement";
    private static final String SCANS = "/cases/{caseNumber}/application/scans";

    private final Applications applications;
    private final Submissions submissions;
    private final ExportLedger ledger;

    AgreementController(Applications applications, Submissions submissions, ExportLedger ledger) {
        this.applications = applications;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return page(applications.agreement(caseNumber), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView agree(
            @PathVariable CaseNumber caseNumber, AgreementForm form, FormToken token, RedirectAttributes redirect) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                var agreed = applications.agree(caseNumber, form);
                String saved = Hints.after("申込・同意を記録しました。", agreed.hints());
                var notice =
                        agreed.warning().isEmpty() ? Notice.success(saved) : Notice.warning(saved + agreed.warning());
                notice.afterRedirect(redirect);
                return "/cases/" + caseNumber + "/application";
            }));
        } catch (Refusal refusal) {
            return page(applications.agreement(caseNumber, form), FormErrors.of(refusal));
        }
    }

    @PostMapping(SCANS)
    ModelAndView attach(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(required = false) @Nullable MultipartFile file,
            FormToken token,
            RedirectAttributes redirect)
            throws IOException {
        String name = file == null ? null : file.getOriginalFilename();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        try {
            return new ModelAndView(submissions.once(token, () -> {
                if (name == null || name.isBlank()) {
                    throw new Refusal("file", "添付するファイルを選んでください");
                }
                var attached = applications.attach(caseNumber, name, content);
                Notice.success("「%s」を添付しました。".formatted(attached.fileName())).afterRedirect(redirect);
                return "/cases/" + caseNumber + "/application/agreement";
            }));
        } catch (Refusal refusal) {
            return page(applications.agreement(caseNumber), FormErrors.of(refusal));
        }
    }

    @GetMapping(SCANS + "/{id}")
    ResponseEntity<byte[]> open(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        return ledger.handOut(applications.scan(caseNumber, new AttachmentId(id)))
                .answer();
    }

    private static ModelAndView page(AgreementPage page, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("intake/agreement", Map.of("page", page, "errors", errors), status);
    }
}
