package tsunagi.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Figure;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.NoValue;
import tsunagi.documents.Grid.Title;
import tsunagi.documents.Grid.Words;

/** Excel: one sheet for each table, heads merged as on paper, numbers as numbers. */
public final class Spreadsheets {
    private static final int LONGEST_NAME = 31;
    private static final String HEAD_COLOUR = "EDEDED";

    private Spreadsheets() {}

    private record Place(int row, int column) {}

    public static byte[] excel(List<Grid> grids) {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "Tsunagi", "1.0")) {
            for (Grid grid : grids) {
                write(grid, workbook.newWorksheet(name(grid.name())));
            }
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Excel takes 31 characters, and none of these. */
    private static String name(String name) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:]", "・");
        return allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME));
    }

    private static void write(Grid grid, Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        Set<Place> covered = new HashSet<>();
        var widths = new ColumnWidths();
        for (int row = 0; row < grid.rows().size(); row++) {
            var cells = grid.rows().get(row);
            int column = 0;
            for (Cell cell : cells) {
                while (covered.contains(new Place(row, column))) {
                    column++;
                }
                widths.see(column, cell);
                column += write(sheet, row, column, cell, covered);
            }
            sheet.rowHeight(row, ColumnWidths.height(cells));
        }
        widths.forEach(sheet::width);
    }

    /** How many columns it took. */
    private static int write(Worksheet sheet, int row, int column, Cell cell, Set<Place> covered) {
        return switch (cell) {
            case Title title -> {
                sheet.value(row, column, SafeText.of(title));
                sheet.style(row, column).bold().set();
                yield 1;
            }
            case Head head -> writeHead(sheet, row, column, head, covered);
            case Figure figure -> {
                sheet.value(row, column, figure.value());
                sheet.style(row, column)
                        .format(figure.style().format())
                        .borderStyle(BorderStyle.THIN)
                        .set();
                yield 1;
            }
            case NoValue none -> writeText(sheet, row, column, none, "right");
            case Words words -> writeText(sheet, row, column, words, "left");
        };
    }

    private static int writeText(Worksheet sheet, int row, int column, Cell cell, String side) {
        sheet.value(row, column, SafeText.of(cell));
        sheet.style(row, column)
                .horizontalAlignment(side)
                .borderStyle(BorderStyle.THIN)
                .set();
        return 1;
    }

    private static int writeHead(Worksheet sheet, int row, int column, Head head, Set<Place> covered) {
        sheet.value(row, column, SafeText.of(head));
        var range = sheet.range(row, column, row + head.down() - 1, column + head.across() - 1);
        range.style()
                .fillColor(HEAD_COLOUR)
                .borderStyle(BorderStyle.THIN)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        if (head.across() > 1 || head.down() > 1) {
            range.merge();
        }
        for (int below = row; below < row + head.down(); below++) {
            for (int beside = column; beside < column + head.across(); beside++) {
                covered.add(new Place(below, beside));
            }
        }
        return head.across();
    }
}
