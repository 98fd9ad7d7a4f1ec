package tsunagi.forms;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.forms.SheetStore.Head;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.Refusal;

/** Saves sheets: reads the input, joins it with what others saved meanwhile, checks what the purpose needs, appends. */
@Component
class SheetSaving {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

    private final SheetStore store;
    private final Sheets sheets;
    private final Definitions definitions;
    private final SheetViews views;
    private final Clock clock;

    SheetSaving(SheetStore store, Sheets sheets, Definitions definitions, SheetViews views, Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.definitions = definitions;
        this.views = views;
        this.clock = clock;
    }

    /** What a save is for. */
    enum Purpose {
        DRAFT,
        FINALISE,
        CORRECT
    }

    /** One attempt to save, with all that it is judged by. */
    private record Attempt(
            SheetKey key,
            Submission submission,
            SheetContext context,
            Purpose purpose,
            Head head,
            FormDefinition definition,
            @Nullable SavedSheet theirs,
            Reading mine) {
        boolean isFinalised() {
            return theirs != null && theirs.isFinalised();
        }

        Answers theirAnswers() {
            return theirs == null ? Answers.NONE : theirs.answers();
        }
    }

    SaveOutcome save(SheetKey key, Submission submission, SheetContext context, Purpose purpose) {
        Head head = store.lock(key);
        Optional<SavedSheet> theirs = head.isBegun() ? sheets.find(key) : Optional.empty();
        FormDefinition definition = sheets.definition(key, theirs, context);
        Answers base = base(key, head, submission, theirs);
        Reading mine = AnswerReader.read(definition, context, submission, base);
        Attempt attempt = new Attempt(key, submission, context, purpose, head, definition, theirs.orElse(null), mine);
        Merge merge =
                Merge.of(definition, base, attempt.theirAnswers(), mine.answers(), field -> decision(attempt, field));
        return merge.disputed().isEmpty() ? joined(attempt, merge) : conflict(attempt, merge);
    }

    private Answers base(SheetKey key, Head head, Submission submission, Optional<SavedSheet> theirs) {
        if (submission.baseVersion() == 0) {
            return Answers.NONE;
        }
        return theirs.filter(sheet -> sheet.version() == submission.baseVersion())
                .or(() -> store.revision(head.id(), submission.baseVersion())
                        .map(revision -> sheets.sheet(key, revision)))
                .map(SavedSheet::answers)
                .orElseThrow(() -> new Refusal("画面が古くなっています。様式を開き直してください"));
    }

    /** A decision counts only for the version that the person saw. */
    private static Merge.@Nullable Side decision(Attempt attempt, FormField field) {
        Submission submission = attempt.submission();
        if (submission.chosenAgainst() != attempt.head().version()) {
            return null;
        }
        if (submission.chose(field.id(), Submission.MINE)) {
            return Merge.Side.MINE;
        }
        return submission.chose(field.id(), Submission.THEIRS) ? Merge.Side.THEIRS : null;
    }

    private SaveOutcome joined(Attempt attempt, Merge merge) {
        Reading reading = AnswerReader.again(attempt.definition(), attempt.context(), merge.answers());
        List<Problem> blocking = blocking(attempt, reading);
        if (!blocking.isEmpty()) {
            return new SaveOutcome.Unfinished(views.again(
                    attempt.key(),
                    attempt.context(),
                    reading.answers(),
                    new SheetViews.Complaints(
                            blocking,
                            attempt.isFinalised(),
                            attempt.submission().reason())));
        }
        SavedSheet saved = append(attempt, merge.answers());
        return new SaveOutcome.Saved(
                saved,
                merge.merged().stream().map(FormField::label).toList(),
                attempt.mine().hints(),
                reading.problems().size());
    }

    private static List<Problem> blocking(Attempt attempt, Reading reading) {
        List<Problem> problems = new ArrayList<>();
        if (attempt.isFinalised() && attempt.submission().reason().isEmpty()) {
            problems.add(new Problem(
                    Submission.REASON,
                    "訂正の理由",
                    attempt.purpose() == Purpose.CORRECT ? "訂正の理由を入力してください" : "すでに確定されています。訂正するときは、訂正の理由を入力してください"));
        }
        if (attempt.purpose() != Purpose.DRAFT || attempt.isFinalised()) {
            problems.addAll(Completeness.problems(attempt.definition(), attempt.context(), reading));
        }
        return problems;
    }

    private SavedSheet append(Attempt attempt, Answers answers) {
        FormDefinition definition = attempt.definition();
        SheetContext context = attempt.context();
        boolean finalised = attempt.purpose() != Purpose.DRAFT || attempt.isFinalised();
        SavedSheet saved = new SavedSheet(
                attempt.head().id(),
                attempt.key(),
                definition,
                attempt.head().version() + 1,
                finalised ? SheetState.FINALISED : SheetState.DRAFT,
                answers,
                attempt.isFinalised() ? attempt.submission().reason() : null,
                context.editor().id(),
                context.editor().name(),
                clock.instant());
        store.append(
                attempt.key(),
                new SheetStore.Revision(
                        saved.id(),
                        saved.key().term(),
                        saved.version(),
                        definitions.record(definition),
                        saved.state(),
                        AnswerJson.write(definition, answers),
                        finalised ? rendered(definition, context.updatedOn(saved.revisedOn()), answers) : null,
                        finalised ? context.today() : null,
                        saved.reason(),
                        saved.revisedBy().value(),
                        saved.revisedByName(),
                        saved.revisedAt()),
                choices(definition, answers));
        return saved;
    }

    private static String rendered(FormDefinition definition, SheetContext context, Answers answers) {
        return AnswerJson.writeRendered(new Rendering(context).all(definition, answers));
    }

    static List<ChosenOption> choices(FormDefinition definition, Answers answers) {
        List<ChosenOption> choices = new ArrayList<>();
        for (FormField field : definition.fields()) {
            if (answers.values().get(field.id()) instanceof Answer.Chosen chosen) {
                String main = field.type() instanceof FieldType.ChiefComplaint ? chosen.mainCode() : null;
                chosen.withMain().forEach(code -> choices.add(new ChosenOption(field.id(), code, code.equals(main))));
            }
        }
        return choices;
    }

    private static SaveOutcome conflict(Attempt attempt, Merge merge) {
        SavedSheet theirs = attempt.theirs();
        if (theirs == null) {
            throw new IllegalStateException("a conflict with nobody");
        }
        Rendering words = new Rendering(attempt.context());
        List<EditConflict.Dispute> disputes = merge.disputed().stream()
                .map(field -> new EditConflict.Dispute(
                        field.id(),
                        field.label(),
                        Rendering.oneText(field, words.of(field, theirs.answers())),
                        Rendering.oneText(field, words.of(field, attempt.mine().answers()))))
                .toList();
        String when = TIME.format(JapanTime.of(theirs.revisedAt()));
        return new SaveOutcome.Conflicting(new EditConflict(
                attempt.definition().fullTitle(),
                theirs.revisedByName(),
                when,
                theirs.version(),
                disputes,
                attempt.submission().typed()));
    }
}
