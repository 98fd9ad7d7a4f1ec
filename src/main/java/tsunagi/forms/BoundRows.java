package tsunagi.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tsunagi.forms.FieldType.Column;
import tsunagi.forms.RenderedValue.RenderedRow;

/**
 * A table with one row for each bound row, such as the goals of a plan: some columns are copied, the others typed. What was
 * typed belongs to the words beside it: where those have changed meanwhile, it is asked anew.
 */
record BoundRows(List<RenderedRow> rows) {
    /** Reads one cell and notes what is wrong with it. */
    interface CellReader {
        Optional<Answer> read(FormField field, int row, Column column, @Nullable String raw);
    }

    /** Empty as long as nothing is typed in any row. */
    Optional<Answer> read(
            FormField field, FieldType.Table table, MultiValueMap<String, String> input, CellReader reader) {
        boolean typed = false;
        List<Map<String, Answer>> read = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            int sent = sent(field, table, rows.get(place), input);
            Map<String, Answer> cells = new LinkedHashMap<>();
            for (Column column : table.columns()) {
                String raw = column.copied()
                        ? rows.get(place).cell(column.id())
                        : input.getFirst(AnswerReader.cellName(field.id(), sent, column.id()));
                var answer = reader.read(field, place, column, raw);
                answer.ifPresent(cell -> cells.put(column.id(), cell));
                typed |= answer.isPresent() && !column.copied();
            }
            read.add(cells);
        }
        return typed ? Optional.of(new Answer.Rows(read)) : Optional.empty();
    }

    /** The row of the input that has the same copied words, as far as they were sent; -1, which nothing was typed in, when there is none. */
    private static int sent(
            FormField field, FieldType.Table table, RenderedRow row, MultiValueMap<String, String> input) {
        return AnswerReader.rowNumbers(field.id(), input).stream()
                .filter(number -> isRow(field.id(), number, table, row, input))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isRow(
            String field, int number, FieldType.Table table, RenderedRow row, MultiValueMap<String, String> input) {
        List<Column> sent = table.columns().stream()
                .filter(Column::copied)
                .filter(column -> input.containsKey(AnswerReader.cellName(field, number, column.id())))
                .toList();
        return !sent.isEmpty()
                && sent.stream()
                        .allMatch(column -> ValueReader.clean(
                                        input.getFirst(AnswerReader.cellName(field, number, column.id())))
                                .equals(ValueReader.clean(row.cell(column.id()))));
    }
}
