package tsunagi.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

/**
 * 標準様式 — definitions of the forms, their sheets, and the values to print.
 *
 * <p>Called by the entrances of other modules only, inside their transaction and after their access check and audit line: a
 * sheet alone does not know who may see its case.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Forms {
    private final Definitions definitions;
    private final Sheets sheets;
    private final SheetSaving saving;
    private final SheetViews views;
    private final SheetStore store;
    private final Clock clock;

    Forms(Definitions definitions, Sheets sheets, SheetSaving saving, SheetViews views, SheetStore store, Clock clock) {
        this.definitions = definitions;
        this.sheets = sheets;
        this.saving = saving;
        this.views = views;
        this.store = store;
        this.clock = clock;
    }

    /** The municipality's form as it is valid on a day. */
    public FormDefinition definition(FormId form, LocalDate on) {
        return definitions.valid(form, on);
    }

    /** The form as the nation knows it, without what the municipality has added. */
    public FormDefinition standard(FormId form, LocalDate on) {
        return definitions.standard(form, on);
    }

    /** Every sheet of these cases as it stands, drafts included. */
    public List<SavedSheet> sheets(Collection<CaseId> cases) {
        return sheets.of(cases);
    }

    /** Reads several forms of a case by one statement, for a transaction that asks for more than one of them. */
    public void read(CaseId caseId, FormId... together) {
        store.read(Set.of(caseId), Set.of(together));
    }

    /** The sheet to fill in, or to read once it is finalised; an empty one when nobody began. */
    public SheetView sheet(SheetKey key, SheetContext context) {
        return views.show(key, context);
    }

    /** The sheet to read only, also while it is a draft. */
    public SheetView reading(SheetKey key, SheetContext context) {
        return views.read(key, context);
    }

    /** 訂正 — the finalised sheet opened for correction, with a field for the reason. */
    public SheetView correction(SheetKey key, SheetContext context) {
        return views.correct(key, context);
    }

    /** 入力中 — saves whatever is typed, complete or not. */
    public SaveOutcome saveDraft(SheetKey key, Submission submission, SheetContext context) {
        return saving.save(key, submission, context, SheetSaving.Purpose.DRAFT);
    }

    /** 確定 — checks the ※ fields and all formats, then freezes every value as it reads now. */
    public SaveOutcome finalise(SheetKey key, Submission submission, SheetContext context) {
        return saving.save(key, submission, context, SheetSaving.Purpose.FINALISE);
    }

    /** 訂正 — a new revision of a finalised sheet, with the reason in the input {@code reason}; the original stays. */
    public SaveOutcome correct(SheetKey key, Submission submission, SheetContext context) {
        return saving.save(key, submission, context, SheetSaving.Purpose.CORRECT);
    }

    public Optional<SavedSheet> find(SheetKey key) {
        return sheets.find(key);
    }

    /** The case's sheet of its latest プラン期. */
    public Optional<SavedSheet> latest(CaseId caseId, FormId form) {
        return sheets.latest(caseId, form);
    }

    /** 前回 — the finalised sheet of the nearest earlier プラン期. */
    public Optional<SavedSheet> previous(SheetKey key) {
        return sheets.previous(key);
    }

    /** The options chosen on the sheet as it stands, for rules; statistics join {@code published_forms_choice}. */
    public List<ChosenOption> choices(SheetKey key) {
        return store.choices(key);
    }

    /** What to print: the frozen values of a finalised sheet, else the values as they stand. */
    public FilledForm filled(SheetKey key, SheetContext context) {
        Optional<SavedSheet> saved = sheets.find(key);
        FormDefinition definition = sheets.definition(key, saved, context);
        return store.current(key)
                .flatMap(revision -> frozen(definition, revision, context))
                .orElseGet(() -> FilledForm.of(
                        definition,
                        saved.map(sheet -> context.updatedOn(sheet.revisedOn())).orElse(context),
                        saved.map(SavedSheet::answers).orElse(Answers.NONE)));
    }

    /** Adopts a municipality's own fields, options and labels; sheets already begun keep the form they were begun with. */
    public void adoptOverlay(String yaml, StaffId by) {
        definitions.adopt(yaml, by);
    }

    /** Moves a draft to the form valid today. Its answers stay: field ids and types are never reused. */
    public SavedSheet moveToValidDefinition(SheetKey key, SheetContext context) {
        SheetStore.Head head = store.lock(key);
        SavedSheet draft = sheets.find(key).orElseThrow(() -> new Refusal("まだ入力されていない様式です"));
        if (draft.isFinalised()) {
            throw new Refusal("確定した様式は、確定したときの様式のまま保存します");
        }
        FormDefinition valid = definitions.valid(key.form(), context.today());
        store.append(
                key,
                new SheetStore.Revision(
                        head.id(),
                        key.term(),
                        head.version() + 1,
                        definitions.record(valid),
                        SheetState.DRAFT,
                        AnswerJson.write(valid, draft.answers()),
                        null,
                        null,
                        null,
                        context.editor().id().value(),
                        context.editor().name(),
                        clock.instant()),
                SheetSaving.choices(valid, draft.answers()));
        return sheets.find(key).orElseThrow();
    }

    private static Optional<FilledForm> frozen(
            FormDefinition definition, SheetStore.Revision revision, SheetContext context) {
        String rendered = revision.rendered();
        LocalDate on = revision.renderedOn();
        return rendered == null || on == null
                ? Optional.empty()
                : Optional.of(new FilledForm(
                        definition,
                        on,
                        SheetViews.with(AnswerJson.readRendered(rendered), new Rendering(context).later(definition))));
    }
}
