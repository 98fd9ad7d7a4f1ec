package tsunagi.transcription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.Answer;
import tsunagi.forms.FieldType;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormField;
import tsunagi.forms.FormId;
import tsunagi.forms.FormOption;
import tsunagi.forms.SavedSheet;
import tsunagi.transcription.ItemValue.Line;

/**
 * The values of one プラン期 of a case, put as the nation's system asks for them.
 *
 * @param forms the standard forms of the day
 * @param sheets what was typed, by form
 * @param takenOver what the forms take over from elsewhere
 */
record CaseValues(
        LocalDate day, Map<FormId, FormDefinition> forms, Map<FormId, SavedSheet> sheets, List<TakenOver> takenOver) {
    private static final String ELSEWHERE = "支援の記録・事実";

    ItemValue of(NationalItem item) {
        var name = item.field();
        if (name == null) {
            return new ItemValue(item, ELSEWHERE, takenOver(item, null, Objects.requireNonNull(item.path())));
        }
        var form = Objects.requireNonNull(forms.get(name.form()), "the item's form was not read");
        var field = form.field(name.id());
        String path = item.path() == null ? field.path() : item.path();
        if (path != null) {
            return new ItemValue(item, form.number(), takenOver(item, field, path));
        }
        var sheet = sheets.get(name.form());
        String origin = form.number() + (sheet == null || sheet.isFinalised() ? "" : "（下書き）");
        return new ItemValue(item, origin, answered(item, field, sheet));
    }

    private List<Line> takenOver(NationalItem item, @Nullable FormField field, String path) {
        var found = takenOver.stream().filter(each -> each.path().equals(path)).toList();
        var options = new NationalOptions(item, field, day);
        return options.isEmpty()
                ? found.stream().map(each -> CopiedText.of(each.value())).toList()
                : options.lines(found.stream().map(TakenOver::value).toList(), code -> detail(found, code));
    }

    private static Optional<String> detail(List<TakenOver> found, String code) {
        return found.stream()
                .filter(each -> each.value().equals(code))
                .flatMap(each -> Stream.ofNullable(each.detail()))
                .findFirst();
    }

    private List<Line> answered(NationalItem item, FormField field, @Nullable SavedSheet sheet) {
        if (sheet == null) {
            return List.of();
        }
        return sheet.answers()
                .find(field.id())
                .map(answer -> lines(item, field, answer))
                .orElse(List.of());
    }

    private List<Line> lines(NationalItem item, FormField field, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> chosen(item, field, chosen);
            case Answer.Rows(var rows) ->
                field.type() instanceof FieldType.Table table
                        ? rows.stream().map(row -> Line.plain(row(table, row))).toList()
                        : List.of();
            case Answer.Text _,
                    Answer.OnDate _,
                    Answer.OnPartialDate _,
                    Answer.AtTime _,
                    Answer.Amount _,
                    Answer.Number _,
                    Answer.ByStaff _,
                    Answer.Signed _,
                    Answer.NotAsked _,
                    Answer.Unreadable _ -> CopiedText.of(answer).stream().toList();
        };
    }

    private List<Line> chosen(NationalItem item, FormField field, Answer.Chosen chosen) {
        var codes = item.main() ? Stream.ofNullable(chosen.mainCode()).toList() : chosen.withMain();
        return new NationalOptions(item, field, day)
                .lines(codes, code -> Optional.ofNullable(chosen.details().get(code)));
    }

    private String row(FieldType.Table table, Map<String, Answer> row) {
        List<String> cells = new ArrayList<>();
        for (FieldType.Column column : table.columns()) {
            var answer = row.get(column.id());
            if (answer != null) {
                cells.add(column.label() + " " + cell(column, answer));
            }
        }
        return String.join("、", cells);
    }

    private String cell(FieldType.Column column, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return String.join(
                    "・",
                    chosen.withMain().stream()
                            .map(code -> column.type()
                                    .options()
                                    .find(code, day)
                                    .map(FormOption::label)
                                    .orElse(code))
                            .toList());
        }
        return CopiedText.of(answer).map(Line::text).orElse("");
    }
}
