package tsunagi.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.Attachment;
import tsunagi.documents.AttachmentId;
import tsunagi.documents.Attachments;
import tsunagi.documents.OpenedFile;
import tsunagi.forms.SaveOutcome;
import tsunagi.forms.SheetNotSaved;
import tsunagi.forms.SheetView;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.HttpProblem;

/** 利用申込 (手順3): 様式1, the application and the consent as two records, and the signed paper. */
@Service
public class Applications {
    static final String SCAN = "様式1 署名済み";

    private final Access access;
    private final CaseFiles cases;
    private final ApplicationSheets sheets;
    private final ConsentRecords consents;
    private final Attachments attachments;
    private final Clock clock;

    Applications(
            Access access,
            CaseFiles cases,
            ApplicationSheets sheets,
            ConsentRecords consents,
            Attachments attachments,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.sheets = sheets;
        this.consents = consents;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** 様式1 to fill in, or to read once it is finalised. */
    @Transactional
    ApplicationPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return page(caseId, sheets.view(caseId));
    }

    /** 様式1, finalised, opened for correction. */
    @Transactional
    ApplicationPage correction(CaseNumber number) {
        var caseId = access.enter(Permission.EDIT_APPLICATION, number);
        return page(caseId, sheets.correction(caseId));
    }

    /** The page around a sheet that could not be saved. */
    @Transactional
    ApplicationPage page(CaseNumber number, SheetView sheet) {
        return page(access.enter(Permission.EDIT_APPLICATION, number), sheet);
    }

    private ApplicationPage page(CaseId caseId, SheetView sheet) {
        return new ApplicationPage(standing(caseId), sheet);
    }

    private ApplicationStanding standing(CaseId caseId) {
        return new ApplicationStanding(
                cases.head(caseId),
                cases.frame(caseId),
                new AgreementState(
                        consents.appliedLabel(caseId),
                        consents.standing(caseId),
                        consents.explained(caseId),
                        attachments.list(caseId).stream()
                                .filter(attachment -> attachment.kind().equals(SCAN))
                                .toList()),
                Actor.current());
    }

    /**
     * Saves a draft, or finalises or corrects the sheet.
     *
     * @throws SheetNotSaved when something is to be put right first, or somebody else changed the same fields
     */
    @Transactional
    SaveOutcome.Saved save(CaseNumber number, Submission submission, Purpose purpose) {
        var caseId = access.enter(Permission.EDIT_APPLICATION, number);
        return sheets.save(caseId, submission, purpose).requireSaved();
    }

    @Transactional
    AgreementPage agreement(CaseNumber number) {
        return agreement(number, AgreementForm.blank(LocalDate.now(clock), sheets.consentText()));
    }

    /** The page of the two records around what was typed. */
    @Transactional
    AgreementPage agreement(CaseNumber number, AgreementForm form) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return new AgreementPage(standing(caseId), form, consents.toExplain(LocalDate.now(clock)));
    }

    /** 申込・同意を記録する — whichever of the two was given, each as a record of its own. */
    @Transactional
    Agreed agree(CaseNumber number, AgreementForm form) {
        var caseId = access.enter(Permission.RECORD_CONSENT, number);
        return agree(caseId, form.read(cases.head(caseId).receivedOn(), LocalDate.now(clock)));
    }

    /** 申込・同意を記録する, from whatever hands over a complete agreement. */
    @Transactional
    public Agreed agree(CaseNumber number, Agreement agreement) {
        return agree(access.enter(Permission.RECORD_CONSENT, number), agreement);
    }

    private Agreed agree(CaseId caseId, Agreement agreement) {
        LocalDate receivedOn = cases.head(caseId).receivedOn();
        boolean onSheet = true;
        if (agreement.application() != null) {
            onSheet = consents.apply(caseId, agreement.application());
        }
        var consent = agreement.consent();
        if (consent != null) {
            onSheet &= consents.answer(caseId, consent);
        }
        boolean early = consent != null && consent.on().isBefore(receivedOn);
        String warning = early ? "同意の日が受付日（%s）より前です。違うときは記録し直してください。".formatted(JapaneseDates.format(receivedOn)) : "";
        String byHand = onSheet ? "" : "確定済みの様式1は、訂正が必要です。";
        return new Agreed(warning + byHand, agreement.hints());
    }

    /** 署名済みの様式1 as a scan. */
    @Transactional
    Attachment attach(CaseNumber number, String fileName, byte[] content) {
        var caseId = access.enter(Permission.ATTACH_FILE, number);
        return attachments.add(caseId, SCAN, fileName, content);
    }

    /** The decrypted scan, of at most 20 MB. */
    @Transactional
    OpenedFile scan(CaseNumber number, AttachmentId id) {
        var caseId = access.enter(Permission.ATTACH_FILE, number, Channel.FILE);
        return attachments.open(caseId, id).orElseThrow(HttpProblem::notFound);
    }

    /** What the button of the sheet was pressed for. */
    enum Purpose {
        DRAFT,
        FINALISE,
        CORRECT
    }

    /**
     * What was recorded.
     *
     * @param warning what to look at again, empty when nothing is unusual
     */
    public record Agreed(String warning, List<String> hints) {}
}
