package tsunagi.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * 表 — a table that leaves as a file: a sheet of a spreadsheet, or a CSV.
 *
 * @param name of the sheet
 * @param rows from the top, heads included
 */
public record Grid(String name, List<List<Cell>> rows) {
    public Grid {
        Objects.requireNonNull(name, "name is null");
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many columns its widest row has. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** How many lines it has below its heads: what the export ledger counts. */
    public static int lines(List<Grid> grids) {
        return (int) grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .filter(row -> !(row.getLast() instanceof Head || row.getLast() instanceof Title))
                .count();
    }

    /** What stands in one cell. */
    public sealed interface Cell {
        /** As text: what a paper shows. */
        String text();
    }

    /** What stands above the table, in a row of its own. */
    public record Title(String text) implements Cell {}

    /** A head, which may stand over several columns or rows. */
    public record Head(String text, int across, int down) implements Cell {
        public static Head of(String text) {
            return new Head(text, 1, 1);
        }
    }

    /** Text. */
    public record Words(String text) implements Cell {}

    /** In the place of a number that has no value: a part of nothing. */
    public record NoValue() implements Cell {
        @Override
        public String text() {
            return "－";
        }
    }

    /** A number, which a spreadsheet can reckon with. */
    public record Figure(BigDecimal value, Style style) implements Cell {
        @Override
        public String text() {
            return value.toPlainString();
        }

        /** As a paper shows it. */
        public String shown() {
            return switch (style) {
                case COUNT -> "%,d".formatted(value.longValueExact());
                case ONE_DECIMAL -> text();
                case PERCENT -> text() + "%";
            };
        }
    }

    /** How a spreadsheet shows a number. */
    public enum Style {
        COUNT("#,##0"),
        ONE_DECIMAL("0.0"),
        PERCENT("0\"%\"");

        private final String format;

        Style(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }
}
