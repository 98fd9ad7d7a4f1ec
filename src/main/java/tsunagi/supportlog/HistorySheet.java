package tsunagi.supportlog;

import java.util.List;
import java.util.stream.IntStream;
import tsunagi.documents.PaperHead;

/**
 * 経過一覧 (様式3 出力用): the records in the order of time.
 *
 * @param filter what is left out, in words; empty where nothing is
 */
record HistorySheet(PaperHead head, String filter, List<Row> rows) {
    HistorySheet {
        rows = List.copyOf(rows);
    }

    /** One record as it stands. */
    record Row(String day, String time, String method, String staff, String counterpart, String text) {}

    /** Each row with its number, from 1. */
    List<Numbered> numbered() {
        return IntStream.range(0, rows.size())
                .mapToObj(place -> new Numbered(place + 1, rows.get(place)))
                .toList();
    }

    /** A row and its No. */
    record Numbered(int number, Row row) {}
}
