package tsunagi.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.SheetPage.Block;
import tsunagi.documents.SheetPage.Content;
import tsunagi.documents.SheetPage.Head;
import tsunagi.documents.SheetPage.Label;
import tsunagi.forms.FieldType;
import tsunagi.forms.FormOption;
import tsunagi.forms.RenderedValue;
import tsunagi.forms.RenderedValue.RenderedRow;

/** A table of a form: a row for each option, or as many rows as were filled in and the empty ones the form has. */
final class SheetGrid {
    private static final double WIDTH_MILLIMETRES = 184;
    private static final int MOST_LINES_OF_A_CELL = 8;
    private static final int OPTION_WEIGHT = 22;
    private static final int NUMBER_WEIGHT = 6;

    private final FieldType.Table table;
    private final LocalDate day;
    private final Annexes annexes;
    private final boolean handwritten;
    private final Density density;

    SheetGrid(FieldType.Table table, LocalDate day, Annexes annexes, boolean handwritten, Density density) {
        this.table = table;
        this.day = day;
        this.annexes = annexes;
        this.handwritten = handwritten;
        this.density = density;
    }

    Block.Grid block(Label label, RenderedValue value) {
        List<FormOption> options = table.rowPerOption().on(day);
        List<Head> heads = heads(label, !options.isEmpty());
        var rows = options.isEmpty()
                ? growing(heads, value.rows())
                : options.stream()
                        .map(option -> ofOption(heads, option, value.row(option.code())))
                        .toList();
        return new Block.Grid(label, options.isEmpty(), heads, rows, density.row(handwritten));
    }

    private List<Head> heads(Label label, boolean withOptions) {
        int all = table.columns().stream().mapToInt(SheetGrid::weight).sum() + (withOptions ? OPTION_WEIGHT : 0);
        List<Head> heads = new ArrayList<>();
        if (withOptions) {
            heads.add(new Head((label.required() ? "※" : "") + label.text(), 100.0 * OPTION_WEIGHT / all));
        }
        table.columns().forEach(column -> heads.add(new Head(column.label(), 100.0 * weight(column) / all)));
        return heads;
    }

    private List<List<Content>> growing(List<Head> heads, List<RenderedRow> filled) {
        boolean whole = table.rowsFrom() != null && !filled.isEmpty();
        return IntStream.range(0, whole ? filled.size() : Math.max(filled.size(), table.rows()))
                .mapToObj(number -> number < filled.size() ? cells(heads, filled.get(number)) : cells(heads, null))
                .toList();
    }

    private List<Content> ofOption(List<Head> heads, FormOption option, @Nullable RenderedRow row) {
        List<Content> cells = new ArrayList<>();
        cells.add(new Content.Box((row == null ? "☐ " : "☑ ") + option.label(), 0, null));
        cells.addAll(cells(heads.subList(1, heads.size()), row));
        return cells;
    }

    private List<Content> cells(List<Head> heads, @Nullable RenderedRow row) {
        return IntStream.range(0, heads.size())
                .mapToObj(place -> cell(heads.get(place), table.columns().get(place), row))
                .toList();
    }

    private Content cell(Head head, FieldType.Column column, @Nullable RenderedRow row) {
        String text = row == null ? "" : row.cell(column.id());
        if (text.isBlank()) {
            return aid(column);
        }
        double width = WIDTH_MILLIMETRES * head.percent() / 100;
        return annexes.fit(head.label(), text, width, MOST_LINES_OF_A_CELL, 0);
    }

    /** What is circled with a pen; a printed row that was left out stays empty. */
    private Content aid(FieldType.Column column) {
        return handwritten && column.type() instanceof FieldType.Choice(var options)
                ? new Content.Circles(
                        options.on(day).stream().map(FormOption::label).toList())
                : new Content.Box("", 0, null);
    }

    /** A quarter has room for a day of 令和 on one line. */
    private static int weight(FieldType.Column column) {
        if (column.type() instanceof FieldType.Whole) {
            return NUMBER_WEIGHT;
        }
        return switch (column.width()) {
            case FULL -> 48;
            case HALF -> 21;
            case THIRD -> 16;
            case QUARTER -> 14;
        };
    }
}
