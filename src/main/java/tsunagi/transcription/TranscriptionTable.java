package tsunagi.transcription;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.Words;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/**
 * 転記の表 — cases in the order of the nation's items: a row for each プラン期 of a case, with the codes and the names of what was
 * chosen. 受付 stands in a case's first row and 終結 in its last; what isn't in the list stays empty.
 */
record TranscriptionTable(List<NationalItem> items, Map<CaseNumber, List<PartSheet>> cases) {
    private static final String NAME = "転記";

    TranscriptionTable {
        items = List.copyOf(items);
        cases = new LinkedHashMap<>(cases);
    }

    static TranscriptionTable of(List<NationalItem> items, Map<CaseNumber, CaseId> numbers, List<PartSheet> sheets) {
        var ofCase = sheets.stream().collect(groupingBy(sheet -> sheet.key().caseId()));
        Map<CaseNumber, List<PartSheet>> cases = new TreeMap<>();
        numbers.forEach((number, caseId) -> cases.put(number, ofCase.getOrDefault(caseId, List.of())));
        return new TranscriptionTable(items, cases);
    }

    Grid grid() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(heads());
        cases.forEach((number, sheets) -> rows.addAll(rows(number, sheets)));
        return new Grid(NAME, rows);
    }

    private List<Cell> heads() {
        return Stream.concat(
                        Stream.of("ケース番号", "プラン期"),
                        items.stream()
                                .flatMap(item -> Stream.of(item.code() + " コード", item.code() + " " + item.name())))
                .<Cell>map(Head::of)
                .toList();
    }

    private List<List<Cell>> rows(CaseNumber number, List<PartSheet> sheets) {
        int last = sheets.stream().mapToInt(sheet -> sheet.key().term()).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int term = 1; term <= last; term++) {
            var inRow = inRow(sheets, term, last);
            if (!inRow.isEmpty()) {
                rows.add(row(number, term, inRow));
            }
        }
        return rows;
    }

    /** What a case has once keeps the プラン期 1; 終結 goes to the end. */
    private static List<PartSheet> inRow(List<PartSheet> sheets, int term, int last) {
        return sheets.stream()
                .filter(sheet -> sheet.key().part() == Part.CLOSING
                        ? term == last
                        : sheet.key().term() == term)
                .toList();
    }

    private List<Cell> row(CaseNumber number, int term, List<PartSheet> sheets) {
        Map<String, ItemValue> values = new LinkedHashMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.values().stream())
                .forEach(value -> values.put(value.item().code(), value));
        List<Cell> cells = new ArrayList<>(List.of(new Words(number.value()), new Words(Integer.toString(term))));
        for (NationalItem item : items) {
            var value = values.get(item.code());
            cells.add(new Words(value == null ? "" : value.codes()));
            cells.add(new Words(value == null ? "" : value.names()));
        }
        return cells;
    }
}
