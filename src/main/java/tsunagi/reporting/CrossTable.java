package tsunagi.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** クロス表 — a breakdown by three lists: the first makes groups of rows, the second the rows, the third the columns. */
record CrossTable(IndicatorSet indicators, String code) {

    /** A row with the numbers of its columns, the last one of them all together. */
    record Row(String name, List<Indicator> cells) {}

    private List<CodeList> lists() {
        return indicators.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .flatMap(indicator -> indicator.measure() instanceof Measure.Breakdown breakdown
                        ? indicators.lists(breakdown).stream()
                        : Stream.empty())
                .toList();
    }

    List<CodeList.Entry> groups() {
        return lists().get(0).entries();
    }

    List<String> columns() {
        var names = new ArrayList<>(
                lists().get(2).entries().stream().map(CodeList.Entry::name).toList());
        names.add("計");
        return names;
    }

    /** The rows of a group, and their sum. */
    List<Row> rows(CodeList.Entry group) {
        List<Row> rows = new ArrayList<>();
        for (CodeList.Entry each : lists().get(1).entries()) {
            rows.add(row(group.code(), each.code(), each.name()));
        }
        rows.add(row(group.code(), CodeList.EVERY, group.name() + " 計"));
        return rows;
    }

    Row total() {
        return row(CodeList.EVERY, CodeList.EVERY, "合計");
    }

    private Row row(String group, String each, String name) {
        var columns = Stream.concat(lists().get(2).codes().stream(), Stream.of(CodeList.EVERY));
        return new Row(
                name,
                columns.flatMap(column -> indicators.find("%s.%s-%s-%s".formatted(code, group, each, column)).stream())
                        .toList());
    }
}
