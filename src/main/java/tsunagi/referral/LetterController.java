package tsunagi.referral;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PaperKind;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 紹介状と本人への案内 of one つなぎ. */
@Controller
@RequestMapping("/cases/{caseNumber}/referrals/{id}")
class LetterController {
    private final ReferralLetters letters;
    private final LetterPrints prints;
    private final Submissions submissions;
    private final ExportLedger ledger;

    LetterController(ReferralLetters letters, LetterPrints prints, Submissions submissions, ExportLedger ledger) {
        this.letters = letters;
        this.prints = prints;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @GetMapping("/letter")
    ModelAndView blank(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        var page = letters.page(caseNumber, new ReferralId(id));
        return page(page, LetterForm.blank(page.referral()), FormErrors.none());
    }

    @PostMapping("/letter")
    ModelAndView issue(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            LetterForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                letters.issue(caseNumber, new ReferralId(id), form);
                return "/cases/" + caseNumber + "/referrals";
            });
            Notice.success("紹介状を作りました。つなぎの欄から開いて印刷してください。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(letters.page(caseNumber, new ReferralId(id)), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/letters/{letter}")
    ResponseEntity<byte[]> letter(
            @PathVariable CaseNumber caseNumber, @PathVariable UUID id, @PathVariable UUID letter) {
        byte[] paper = prints.letter(caseNumber, new LetterId(letter));
        return ledger.handOut(Export.paper("letter-" + caseNumber, PaperKind.REFERRAL_LETTER.label(), paper))
                .answer();
    }

    @GetMapping("/information")
    ResponseEntity<byte[]> information(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        byte[] paper = prints.information(caseNumber, new ReferralId(id));
        return ledger.handOut(Export.paper("information-" + caseNumber, "本人への案内", paper))
                .answer();
    }

    private static ModelAndView page(LetterPage page, LetterForm form, FormErrors errors) {
        return new ModelAndView(
                "referral/letter",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
