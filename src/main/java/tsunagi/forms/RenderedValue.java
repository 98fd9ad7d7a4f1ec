package tsunagi.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field's value as it is read and printed; frozen when the sheet is finalised.
 *
 * @param text the whole value in words; of a bound choice by code alone it may be empty, the print then names the options
 * @param codes the chosen options, for the ○ and ☑ of the print
 * @param main the option marked ◎
 * @param details what is written in the brackets, by code
 */
public record RenderedValue(
        String text, List<String> codes, @Nullable String main, Map<String, String> details, List<RenderedRow> rows) {
    public static final RenderedValue EMPTY = text("");

    public RenderedValue {
        codes = List.copyOf(codes);
        details = Map.copyOf(details);
        rows = List.copyOf(rows);
    }

    /** One row of a table; option is the code of a fixed row, null where rows are free. */
    public record RenderedRow(@Nullable String option, Map<String, String> cells) {
        public RenderedRow {
            cells = Map.copyOf(cells);
        }

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    public static RenderedValue text(String text) {
        return new RenderedValue(text, List.of(), null, Map.of(), List.of());
    }

    /** A chosen option of a bound choice. */
    public static RenderedValue code(String code) {
        return codes(List.of(code), Map.of());
    }

    public static RenderedValue codes(List<String> codes, Map<String, String> details) {
        return new RenderedValue("", codes, null, details, List.of());
    }

    /** The rows of a table that grows. */
    public static RenderedValue rows(List<Map<String, String>> rows) {
        return ofRows(rows.stream().map(cells -> new RenderedRow(null, cells)).toList());
    }

    /** The rows of a table with fixed rows, by option code; rows that are not chosen are absent. */
    public static RenderedValue rowsByOption(Map<String, Map<String, String>> rows) {
        return ofRows(rows.entrySet().stream()
                .map(row -> new RenderedRow(row.getKey(), row.getValue()))
                .toList());
    }

    private static RenderedValue ofRows(List<RenderedRow> rows) {
        return new RenderedValue("", List.of(), null, Map.of(), rows);
    }

    public boolean isEmpty() {
        return text.isBlank() && codes.isEmpty() && rows.isEmpty();
    }

    public boolean has(String code) {
        return codes.contains(code);
    }

    public boolean isMain(String code) {
        return code.equals(main);
    }

    /** The row of a fixed-row table; null when that row is not chosen. */
    public @Nullable RenderedRow row(String option) {
        return rows.stream()
                .filter(row -> option.equals(row.option()))
                .findFirst()
                .orElse(null);
    }
}
