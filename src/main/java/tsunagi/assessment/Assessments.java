package tsunagi.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SaveOutcome;
import tsunagi.forms.SavedSheet;
import tsunagi.forms.SheetKey;
import tsunagi.forms.SheetNotSaved;
import tsunagi.forms.SheetView;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/** アセスメント — 様式2 インテーク・アセスメントシート of each プラン期. */
@Service
public class Assessments {
    private static final String ENTERED_ON = "enteredOn";

    private final Access access;
    private final CaseFiles cases;
    private final Forms forms;
    private final AssessmentSheets sheets;
    private final ScreeningPages screenings;
    private final Clock clock;

    Assessments(
            Access access,
            CaseFiles cases,
            Forms forms,
            AssessmentSheets sheets,
            ScreeningPages screenings,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.forms = forms;
        this.sheets = sheets;
        this.screenings = screenings;
        this.clock = clock;
    }

    /** What is known of the case, for the page or paper of another module; empty while nobody has written 様式2. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<AssessmentSummary> summary(CaseId caseId) {
        return forms.latest(caseId, FormId.ASSESSMENT)
                .map(sheet -> AssessmentSheets.summary(
                        forms.filled(sheet.key(), sheets.context(sheet.key())), sheet.isFinalised()));
    }

    /** 様式2 to fill in; to read once it is finalised, and for whoever may only look. */
    @Transactional
    AssessmentPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        SheetKey key = sheets.key(caseId);
        boolean mayEdit = Actor.current().may(Permission.EDIT_ASSESSMENT);
        SheetView sheet = mayEdit ? forms.sheet(key, sheets.context(key)) : forms.reading(key, sheets.context(key));
        return page(key, number, sheet);
    }

    /** The finalised sheet, opened for correction. */
    @Transactional
    AssessmentPage correction(CaseNumber number) {
        var caseId = access.enter(Permission.EDIT_ASSESSMENT, number);
        SheetKey key = sheets.key(caseId);
        return page(key, number, forms.correction(key, sheets.context(key)));
    }

    /**
     * Saves a draft, complete or not; with {@code finalise} checks the ※ fields and freezes the sheet; of a finalised sheet
     * every save is a correction with its reason.
     *
     * @throws SheetNotSaved when something is to be put right first, or somebody else changed the same fields
     */
    @Transactional
    public SaveOutcome.Saved save(CaseNumber number, Submission submission, boolean finalise) {
        var caseId = access.enter(Permission.EDIT_ASSESSMENT, number);
        SheetKey key = sheets.key(caseId);
        var context = sheets.context(key);
        SaveOutcome outcome =
                finalise ? forms.finalise(key, submission, context) : forms.saveDraft(key, submission, context);
        var saved = outcome.requireSaved();
        appendFact(caseId, saved.sheet());
        return saved;
    }

    @Transactional
    FilledForm filled(CaseNumber number) {
        var caseId = access.enter(Permission.EDIT_ASSESSMENT, number, Channel.PRINT);
        SheetKey key = sheets.key(caseId);
        return forms.filled(key, sheets.context(key));
    }

    @Transactional
    FormDefinition blank(CaseNumber number) {
        access.enter(Permission.EDIT_ASSESSMENT, number, Channel.PRINT);
        return forms.definition(FormId.ASSESSMENT, LocalDate.now(clock));
    }

    private AssessmentPage page(SheetKey key, CaseNumber number, SheetView sheet) {
        String path = "/cases/" + number + "/assessment";
        var actor = Actor.current();
        return new AssessmentPage(
                cases.frame(key.caseId()),
                path,
                sheet,
                screenings.stands(key.caseId(), key.term()).orElse(null),
                actor.may(Permission.EDIT_ASSESSMENT) ? path + "/correction" : null,
                actor.may(Permission.EDIT_ASSESSMENT, Channel.PRINT));
    }

    /** A running case is entered with its days of the past: 記入日 says when the assessment was made. */
    private void appendFact(CaseId caseId, SavedSheet sheet) {
        LocalDate today = LocalDate.now(clock);
        if (sheet.isFinalised() && !sheet.isCorrection()) {
            cases.append(
                    caseId,
                    NewFact.of(
                            FactKind.ASSESSED, sheet.answers().date(ENTERED_ON).orElse(today)));
        } else if (sheet.isFirst()) {
            cases.append(caseId, NewFact.of(FactKind.ASSESSMENT_STARTED, today));
        }
    }
}
