package tsunagi.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tsunagi.access.Actor;
import tsunagi.forms.BoundValues;
import tsunagi.forms.FieldType;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormId;
import tsunagi.forms.FormOption;
import tsunagi.forms.Forms;
import tsunagi.forms.SaveOutcome;
import tsunagi.forms.SavedSheet;
import tsunagi.forms.SheetContext;
import tsunagi.forms.SheetKey;
import tsunagi.forms.SheetView;
import tsunagi.forms.StaffOption;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseId;

/** 様式1 相談受付・申込票 of one case: what fills itself in, and its draft. */
@Component
class ApplicationSheets {
    private static final FormId FORM = FormId.INTAKE_APPLICATION;
    private static final String REASON = "reason";
    private static final String FIXED_CONSENT_TEXT = "consentText";

    private final Forms forms;
    private final ApplicationValues values;
    private final Clock clock;

    ApplicationSheets(Forms forms, ApplicationValues values, Clock clock) {
        this.forms = forms;
        this.values = values;
        this.clock = clock;
    }

    static SheetKey key(CaseId caseId) {
        return SheetKey.of(caseId, FORM);
    }

    FormDefinition definition() {
        return forms.definition(FORM, LocalDate.now(clock));
    }

    List<FormOption> complaints() {
        return definition().field(ComplaintForm.FIELD).type().options().on(LocalDate.now(clock));
    }

    /** 申込・同意文 (様式1 1-18) as the form of today words it. */
    String consentText() {
        return definition().field(FIXED_CONSENT_TEXT).type() instanceof FieldType.FixedText(String text) ? text : "";
    }

    SheetContext context(CaseId caseId) {
        return context(() -> values.of(caseId));
    }

    private SheetContext context(Supplier<BoundValues> bound) {
        var actor = Actor.current();
        return new SheetContext(LocalDate.now(clock), new StaffOption(actor.staff(), actor.name()), List.of(), bound);
    }

    /** Puts into the draft what the reception already knows, so that nobody writes it twice. */
    void prefill(CaseId caseId, Reception reception, ComplaintForm complaints) {
        var inputs = complaints.inputs();
        addIfKnown(inputs, "wishes", reception.freeText());
        var caller = reception.caller();
        if (caller.kind() != CallerKind.PERSON) {
            addIfKnown(inputs, "visitorName", caller.name());
            addIfKnown(inputs, "visitorTelephone", caller.telephone());
            addIfKnown(inputs, "visitorRelation", caller.relationCode());
            addIfKnown(inputs, "visitorRelation." + caller.relationCode() + ".detail", caller.relation());
        }
        if (!inputs.isEmpty()) {
            forms.saveDraft(key(caseId), Submission.of(0, inputs), context(caseId));
        }
    }

    /**
     * Brings answers that were recorded elsewhere onto the sheet: into its draft, or as a correction of a finalised one.
     *
     * @return false when the sheet as it is finalised can't take them without other corrections
     */
    boolean bring(CaseId caseId, MultiValueMap<String, String> inputs, String reason) {
        Optional<SavedSheet> saved = forms.find(key(caseId));
        int version = saved.map(SavedSheet::version).orElse(0);
        if (saved.filter(SavedSheet::isFinalised).isEmpty()) {
            forms.saveDraft(key(caseId), Submission.of(version, inputs), context(caseId));
            return true;
        }
        inputs.set(REASON, reason);
        var outcome = forms.correct(key(caseId), Submission.of(version, inputs), context(caseId));
        return outcome instanceof SaveOutcome.Saved;
    }

    boolean isBegun(CaseId caseId) {
        return forms.find(key(caseId)).isPresent();
    }

    SheetView view(CaseId caseId) {
        return forms.sheet(key(caseId), context(caseId));
    }

    SheetView correction(CaseId caseId) {
        return forms.correction(key(caseId), context(caseId));
    }

    SaveOutcome save(CaseId caseId, Submission submission, Applications.Purpose purpose) {
        return switch (purpose) {
            case DRAFT -> forms.saveDraft(key(caseId), submission, context(caseId));
            case FINALISE -> forms.finalise(key(caseId), submission, context(caseId));
            case CORRECT -> forms.correct(key(caseId), submission, context(caseId));
        };
    }

    FilledForm filled(CaseId caseId) {
        return forms.filled(key(caseId), context(caseId));
    }

    /** 主訴 as it stands; needs nothing of what fills itself in. */
    String complaintWords(CaseId caseId) {
        return forms.filled(key(caseId), context(() -> BoundValues.NONE))
                .value(ComplaintForm.FIELD)
                .text();
    }

    private static void addIfKnown(MultiValueMap<String, String> inputs, String field, @Nullable Object value) {
        if (value != null) {
            inputs.add(field, value.toString());
        }
    }
}
