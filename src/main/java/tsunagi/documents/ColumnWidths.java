package tsunagi.documents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Figure;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.NoValue;
import tsunagi.documents.Grid.Title;
import tsunagi.documents.Grid.Words;

/** How wide the columns of a sheet are, in half-width characters: as their longest text, heads in several lines. */
final class ColumnWidths {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final int WIDTH_OF_A_HEAD = 12;
    private static final int MARGIN = 2;
    private static final double POINTS_OF_A_LINE = 15;

    private final Map<Integer, Integer> widths = new TreeMap<>();

    void see(int column, Cell cell) {
        widths.merge(column, wanted(cell), Math::max);
    }

    void forEach(BiConsumer<Integer, Double> column) {
        widths.forEach((number, width) -> column.accept(number, (double) width));
    }

    /** Excel doesn't find out by itself how high a row with merged heads must be. */
    static double height(List<Cell> row) {
        return POINTS_OF_A_LINE
                * row.stream()
                        .filter(cell -> cell instanceof Head head && head.across() == 1 && head.down() == 1)
                        .mapToInt(cell -> (width(cell.text()) + WIDTH_OF_A_HEAD - 1) / WIDTH_OF_A_HEAD)
                        .max()
                        .orElse(1);
    }

    private static int wanted(Cell cell) {
        return switch (cell) {
            case Title _ -> NARROWEST;
            case Head head when head.across() > 1 -> NARROWEST;
            case Head head -> Math.clamp(width(head.text()) + MARGIN, NARROWEST, WIDTH_OF_A_HEAD + MARGIN);
            case Words _, Figure _, NoValue _ -> Math.clamp(width(cell.text()) + MARGIN, NARROWEST, WIDEST);
        };
    }

    /** Kana and kanji take two. */
    private static int width(String text) {
        return text.codePoints().map(each -> each < 0x80 ? 1 : 2).sum();
    }
}
