package tsunagi.forms;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tsunagi.forms.SheetView.Mode;
import tsunagi.forms.SheetView.RevisionLine;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** Prepares what the templates of a sheet show. */
@Component
class SheetViews {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Sheets sheets;
    private final SheetStore store;

    SheetViews(Sheets sheets, SheetStore store) {
        this.sheets = sheets;
        this.store = store;
    }

    /** What stopped a save. */
    record Complaints(List<Problem> problems, boolean correcting, String reason) {}

    SheetView show(SheetKey key, SheetContext context) {
        readTogether(key, context);
        Optional<SavedSheet> saved = sheets.find(key);
        FormDefinition definition = sheets.definition(key, saved, context);
        Answers answers = saved.map(SavedSheet::answers).orElse(Answers.NONE);
        Mode mode = saved.filter(SavedSheet::isFinalised).isPresent() ? Mode.READ : Mode.FILL_IN;
        Reading reading = AnswerReader.again(definition, context, answers);
        return view(key, context, reading.answers(), mode, new Complaints(reading.problems(), false, ""));
    }

    /** The sheet as it stands, for whoever may not write on it. */
    SheetView read(SheetKey key, SheetContext context) {
        readTogether(key, context);
        Answers answers = sheets.find(key).map(SavedSheet::answers).orElse(Answers.NONE);
        return view(key, context, answers, Mode.READ, new Complaints(List.of(), false, ""));
    }

    SheetView correct(SheetKey key, SheetContext context) {
        readTogether(key, context);
        Optional<SavedSheet> saved = sheets.find(key);
        Answers answers = saved.map(SavedSheet::answers).orElse(Answers.NONE);
        Reading reading = AnswerReader.again(sheets.definition(key, saved, context), context, answers);
        return view(key, context, reading.answers(), Mode.CORRECT, new Complaints(List.of(), true, ""));
    }

    /** With the one that stands beside it. */
    private void readTogether(SheetKey key, SheetContext context) {
        context.earlier()
                .get()
                .ifPresent(earlier -> store.read(Set.of(key.caseId(), earlier.caseId()), Set.of(key.form())));
    }

    SheetView again(SheetKey key, SheetContext context, Answers typed, Complaints complaints) {
        return view(key, context, typed, complaints.correcting() ? Mode.CORRECT : Mode.FILL_IN, complaints);
    }

    private SheetView view(SheetKey key, SheetContext given, Answers answers, Mode mode, Complaints complaints) {
        Optional<SavedSheet> saved = sheets.find(key);
        SheetContext context =
                saved.map(sheet -> given.updatedOn(sheet.revisedOn())).orElse(given);
        FormDefinition definition = sheets.definition(key, saved, context);
        Map<String, RenderedValue> current = frozen(key, mode)
                .map(values -> with(values, new Rendering(context).later(definition)))
                .orElseGet(() -> new Rendering(context).all(definition, answers));
        Optional<SavedSheet> previous = sheets.previous(key).or(() -> ofEarlierCase(context));
        Map<String, RenderedValue> before = previous.map(
                        sheet -> new Rendering(context).all(sheet.definition(), sheet.answers()))
                .orElse(Map.of());
        MultiValueMap<String, String> input = RawInput.of(definition, answers);
        var shown = new ShownSheet(definition, context, answers, input, complaints.problems(), current, before);
        List<SectionView> sections = definition.sections().stream()
                .map(section -> SectionView.of(section, shown, mode != Mode.READ))
                .toList();
        return new SheetView(
                definition,
                mode,
                saved.map(SavedSheet::version).orElse(0),
                saved.map(SheetViews::savedLine).orElse("まだ保存していません"),
                sections,
                complaints.problems(),
                complaints.reason(),
                saved.map(this::revisions).orElse(List.of()));
    }

    private Optional<Map<String, RenderedValue>> frozen(SheetKey key, Mode mode) {
        return store.current(key)
                .filter(revision -> mode == Mode.READ)
                .map(SheetStore.Revision::rendered)
                .map(AnswerJson::readRendered);
    }

    private Optional<SavedSheet> ofEarlierCase(SheetContext context) {
        return context.earlier().get().flatMap(sheets::find).filter(SavedSheet::isFinalised);
    }

    static Map<String, RenderedValue> with(Map<String, RenderedValue> frozen, Map<String, RenderedValue> later) {
        Map<String, RenderedValue> values = new LinkedHashMap<>(frozen);
        values.putAll(later);
        return values;
    }

    private List<RevisionLine> revisions(SavedSheet sheet) {
        List<SheetStore.Revision> finalised = store.finalised(sheet.key());
        return finalised.stream()
                .map(revision -> new RevisionLine(
                        day(revision.revisedAt()),
                        revision.revisedByName(),
                        revision.reason() == null ? "確定" : "訂正：" + revision.reason()))
                .toList();
    }

    private static String savedLine(SavedSheet sheet) {
        return "%s　%s %s".formatted(sheet.state().label(), day(sheet.revisedAt()), sheet.revisedByName());
    }

    private static String day(Instant at) {
        var local = JapanTime.of(at);
        return JapaneseDates.format(local.toLocalDate()) + " " + TIME.format(local);
    }
}
