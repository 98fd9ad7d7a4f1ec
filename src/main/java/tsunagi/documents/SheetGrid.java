package tsunagi.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    private static final double PEN_ROW_MILLIMETRES = 7.5;
    private static final double ROW_MILLIMETRES = 6;
    private static final int MOST_LINES_OF_A_CELL = 8;
    private static final int OPTION_WEIGHT = 11;
    private static final int NUMBER_WEIGHT = 3;

    private final FieldType.Table table;
    private final LocalDate day;
    private final Annexes annexes;
    private final boolean handwritten;

    SheetGrid(FieldType.Table table, LocalDate day, Annexes annexes, boolean handwritten) {
        this.table = table;
        this.day = day;
        this.annexes = annexes;
        this.handwritten = handwritten;
    }

    Block.Grid block(Label label, RenderedValue value) {
        List<FormOption> options = table.rowPerOption().on(day);
        List<Head> heads = heads(label, !options.isEmpty());
        var rows = options.isEmpty()
                ? growing(heads, value.rows())
                : options.stream()
                        .map(option -> ofOption(heads, option, value.row(option.code())))
                        .toList();
        return new Block.Grid(
                label, options.isEmpty(), heads, rows, handwritten ? PEN_ROW_MILLIMETRES : ROW_MILLIMETRES);
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

    private List<List<Content.Box>> growing(List<Head> heads, List<RenderedRow> filled) {
        boolean whole = table.rowsFrom() != null && !filled.isEmpty();
        return IntStream.range(0, whole ? filled.size() : Math.max(filled.size(), table.rows()))
                .mapToObj(number -> number < filled.size() ? cells(heads, filled.get(number)) : cells(heads, null))
                .toList();
    }

    private List<Content.Box> ofOption(List<Head> heads, FormOption option, @Nullable RenderedRow row) {
        List<Content.Box> cells = new ArrayList<>();
        cells.add(new Content.Box((row == null ? "☐ " : "☑ ") + option.label(), 0, null));
        cells.addAll(cells(heads.subList(1, heads.size()), row));
        return cells;
    }

    private List<Content.Box> cells(List<Head> heads, @Nullable RenderedRow row) {
        return IntStream.range(0, heads.size())
                .mapToObj(place -> cell(heads.get(place), table.columns().get(place), row))
                .toList();
    }

    private Content.Box cell(Head head, FieldType.Column column, @Nullable RenderedRow row) {
        String text = row == null ? "" : row.cell(column.id());
        if (text.isBlank()) {
            return new Content.Box(aid(column), 0, null);
        }
        double width = WIDTH_MILLIMETRES * head.percent() / 100;
        return annexes.fit(head.label(), text, width, MOST_LINES_OF_A_CELL, 0);
    }

    private String aid(FieldType.Column column) {
        return column.type() instanceof FieldType.Choice(var options)
                ? options.on(day).stream().map(FormOption::label).collect(Collectors.joining("・"))
                : "";
    }

    private static int weight(FieldType.Column column) {
        if (column.type() instanceof FieldType.Whole) {
            return NUMBER_WEIGHT;
        }
        return switch (column.width()) {
            case FULL -> SheetPage.COLUMNS;
            case HALF -> SheetPage.COLUMNS / 2;
            case THIRD -> SheetPage.COLUMNS / 3;
            case QUARTER -> SheetPage.COLUMNS / 5;
        };
    }
}
