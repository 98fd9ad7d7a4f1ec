package tsunagi.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PartialDate;

/** Puts answers into words, as they are read on the screen and printed. */
final class Rendering {
    static final String NOT_ASKED = "聞けていない";

    private final SheetContext context;

    Rendering(SheetContext context) {
        this.context = context;
    }

    /** The values of all fields that have one, fixed texts excepted. */
    Map<String, RenderedValue> all(FormDefinition definition, Answers answers) {
        Map<String, RenderedValue> values = new LinkedHashMap<>();
        for (FormField field : definition.fields()) {
            RenderedValue value = field.isAnswered() ? of(field, answers) : bound(field);
            if (!value.isEmpty()) {
                values.put(field.id(), value);
            }
        }
        return values;
    }

    /** The values that no finalisation freezes. */
    Map<String, RenderedValue> later(FormDefinition definition) {
        Map<String, RenderedValue> values = new LinkedHashMap<>();
        for (FormField field : definition.fields()) {
            if (context.isLater(field)) {
                values.put(field.id(), bound(field));
            }
        }
        return values;
    }

    RenderedValue of(FormField field, Answers answers) {
        return answers.find(field.id()).map(answer -> of(field.type(), answer)).orElse(RenderedValue.EMPTY);
    }

    /** A bound choice may come as codes alone; then its words are the labels of the options. */
    RenderedValue bound(FormField field) {
        RenderedValue value = context.bound(field);
        if (value == null) {
            return RenderedValue.EMPTY;
        }
        if (!value.text().isBlank() || value.codes().isEmpty()) {
            return value;
        }
        String words = words(field.type().options(), value.codes(), value.main(), value.details());
        return new RenderedValue(words, value.codes(), value.main(), value.details(), value.rows());
    }

    RenderedValue of(FieldType type, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> chosen(type, chosen);
            case Answer.Rows(List<Map<String, Answer>> rows) -> rows((FieldType.Table) type, rows);
            case Answer.Text(String value) -> RenderedValue.text(value);
            case Answer.OnDate date -> RenderedValue.text(JapaneseDates.format(date.value()));
            case Answer.OnPartialDate date -> RenderedValue.text(partial(date.value()));
            case Answer.AtTime time -> RenderedValue.text(time.value().toString());
            case Answer.Amount amount -> RenderedValue.text(amount.value().format());
            case Answer.Number(long value) -> RenderedValue.text(Long.toString(value));
            case Answer.ByStaff staff -> RenderedValue.text(context.nameOf(staff.value()));
            case Answer.Signed _ -> RenderedValue.text("署名済み（紙で受領）");
            case Answer.NotAsked _ -> RenderedValue.text(NOT_ASKED);
            case Answer.Unreadable(String raw) -> RenderedValue.text(raw);
        };
    }

    private static String partial(@Nullable PartialDate date) {
        return date == null ? "不明" : date.label();
    }

    private RenderedValue chosen(FieldType type, Answer.Chosen chosen) {
        String main = type instanceof FieldType.ChiefComplaint ? chosen.mainCode() : null;
        Map<String, String> details = chosen.details().entrySet().stream()
                .filter(entry -> chosen.withMain().contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> codes = type.options().codes().stream()
                .filter(chosen.withMain()::contains)
                .toList();
        return new RenderedValue(words(type.options(), codes, main, details), codes, main, details, List.of());
    }

    private String words(FormOptions options, List<String> codes, @Nullable String main, Map<String, String> details) {
        return codes.stream()
                .map(code -> (code.equals(main) ? "◎" : "") + words(options, code, details.get(code)))
                .collect(Collectors.joining("、"));
    }

    private String words(FormOptions options, String code, @Nullable String detail) {
        FormOption option = options.find(code, context.today()).orElse(null);
        if (option == null) {
            return code;
        }
        if (detail == null || option.detail() == null) {
            return option.label();
        }
        String unit = switch (option.detail().kind()) {
            case YEN -> "円";
            case TEXT, INTEGER ->
                option.detail().unit() == null ? "" : option.detail().unit();
        };
        return "%s（%s%s）".formatted(option.label(), detail, detail.endsWith(unit) ? "" : unit);
    }

    private RenderedValue rows(FieldType.Table table, List<Map<String, Answer>> rows) {
        return RenderedValue.rows(rows.stream().map(row -> cells(table, row)).toList());
    }

    private Map<String, String> cells(FieldType.Table table, Map<String, Answer> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (FieldType.Column column : table.columns()) {
            Answer cell = row.get(column.id());
            if (cell != null) {
                cells.put(column.id(), of(column.type(), cell).text());
            }
        }
        return cells;
    }

    /** A value in one line of text, tables row by row: for comparing, histories and lists. */
    static String oneText(FormField field, RenderedValue value) {
        if (value.rows().isEmpty() || !(field.type() instanceof FieldType.Table table)) {
            return value.text();
        }
        return value.rows().stream()
                .map(row -> table.columns().stream()
                        .filter(column -> !row.cell(column.id()).isEmpty())
                        .map(column -> column.label() + " " + row.cell(column.id()))
                        .collect(Collectors.joining("、")))
                .collect(Collectors.joining("\n"));
    }
}
