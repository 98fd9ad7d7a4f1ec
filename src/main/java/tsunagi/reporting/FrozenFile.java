package tsunagi.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.CsvEncoding;
import tsunagi.documents.CsvFile;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;

/**
 * 締めた報告の控え — all figures of a closing as one CSV, made of nothing but what was written down at the closing: however often
 * it is asked for, it is the same to the byte.
 */
final class FrozenFile {
    private static final List<String> HEADS = List.of("範囲コード", "集計の範囲", "指標コード", "指標", "単位", "当月", "年度累計");

    private FrozenFile() {}

    static Grid grid(Map<String, String> scopes, List<FrozenFigure> figures) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(HEADS.stream().<Cell>map(Grid.Head::of).toList());
        figures.forEach(each -> rows.add(row(Objects.requireNonNull(scopes.get(each.scope())), each)));
        return new Grid("締めた数", rows);
    }

    static byte[] bytes(Grid grid) {
        return CsvFile.of(grid, CsvEncoding.UTF_8).bytes();
    }

    private static List<Cell> row(String scope, FrozenFigure figure) {
        var words = Stream.of(figure.scope(), scope, figure.code(), figure.name(), figure.unit())
                .<Cell>map(Grid.Words::new);
        return Stream.concat(words, Stream.of(value(figure.month()), value(figure.year())))
                .toList();
    }

    /** The value itself, without the separators that a paper puts between its digits. */
    private static Cell value(@Nullable BigDecimal value) {
        return value == null ? new Grid.NoValue() : new Grid.Figure(value, Grid.Style.ONE_DECIMAL);
    }
}
