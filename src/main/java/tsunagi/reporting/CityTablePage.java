package tsunagi.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tsunagi.documents.CsvEncoding;
import tsunagi.documents.CsvFile;
import tsunagi.kernel.JapaneseDates;
import tsunagi.reporting.CityTableStore.Line;
import tsunagi.web.Choice;

/**
 * An own table with its numbers, which are counted now, in closed months too.
 *
 * @param versions all of the table, the latest last
 * @param lines what was counted for all columns
 * @param closed the months among them that are closed
 * @param mayOpen whether a number opens the cases behind it for this reader
 */
record CityTablePage(
        CityTable table,
        List<CityTable> versions,
        Selection selection,
        YearMonth thisMonth,
        List<Line> lines,
        List<YearMonth> closed,
        boolean mayOpen,
        boolean mayCompose) {
    CityTablePage {
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
        closed = List.copyOf(closed);
    }

    /** A line of the table: the heading of a breakdown, or numbers. */
    sealed interface Row {
        String label();
    }

    record Heading(String label) implements Row {}

    /** @param indicator which of the indicators it shows */
    record Numbers(String label, Indicator indicator) implements Row {}

    TableColumns kind() {
        return table.composition().columns();
    }

    List<TableColumn> columns() {
        return kind().of(selection, thisMonth);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        boolean below = false;
        for (TableRow row : table.composition().rows()) {
            var heading = row.heading(selection.indicators()).orElse(null);
            var members = row.members(selection.indicators());
            if (heading != null) {
                rows.add(new Heading(members.isEmpty() ? heading + "（この期間にはない指標です）" : heading));
            } else if (below) {
                rows.add(new Heading("そのほか"));
            }
            below = heading != null;
            boolean renamed = heading == null && !row.label().isEmpty();
            members.forEach(member -> rows.add(
                    new Numbers(renamed ? row.label() : selection.indicators().fullName(member), member)));
        }
        return rows;
    }

    /** The numbers of a column: of its part of the municipality, or of its people. */
    Figures figures(TableColumn column) {
        var tally = lines.stream()
                .filter(line -> column.person() == null || line.person().equals(column.person()))
                .filter(line ->
                        column.scope().whole() || column.scope().offices().contains(line.office()))
                .map(Line::line)
                .toList();
        boolean everybody = column.scope().whole() && column.person() == null;
        return new CountedFigures(selection.indicators(), new Tally(tally), everybody ? selection.population() : null);
    }

    List<Figures> figures() {
        return columns().stream().map(this::figures).toList();
    }

    List<ReturnPage.Cell> cells(Numbers row, List<TableColumn> columns, List<Figures> figures) {
        return IntStream.range(0, columns.size())
                .mapToObj(place -> cell(row, columns.get(place), figures.get(place)))
                .toList();
    }

    private ReturnPage.Cell cell(Numbers row, TableColumn column, Figures figures) {
        String text = figures.text(row.indicator(), column.span());
        boolean opens = mayOpen && row.indicator().isCount() && !text.equals("0");
        return new ReturnPage.Cell(
                row.label() + " " + column.label(),
                text,
                row.indicator().unit(),
                opens ? href(row.indicator(), column) : null);
    }

    private String href(Indicator indicator, TableColumn column) {
        String query = "?from=" + column.span().first() + "&until="
                + column.span().last() + "&scope=" + column.scope().code();
        return column.person() == null
                ? "/returns/" + indicator.code() + "/cases" + query + "&version=" + Reading.NOW
                : CityTableListPage.PATH + "/cases" + query + "&indicator=" + indicator.code() + "&columns=" + kind()
                        + "&person=" + column.person();
    }

    String title() {
        return table.title() + "　" + period();
    }

    /** The months that the columns show. */
    String period() {
        return kind() == TableColumns.MONTHS
                ? selection.span().year().label()
                : selection.span().label();
    }

    /** What a reader has to know of closed months: 締めた数 may be another one. Empty where no month is closed. */
    String closedNote() {
        if (closed.isEmpty()) {
            return "";
        }
        String months = closed.size() == 1
                ? JapaneseDates.format(closed.getFirst())
                : JapaneseDates.format(closed.getFirst()) + "から" + JapaneseDates.format(closed.getLast()) + "までの"
                        + closed.size() + "か月";
        return months + "は締めていますが、この表は今の記録で数えています。報告した数は、月次の締めにあります。";
    }

    /** Whether another version counts this period. */
    boolean isFormer() {
        return !new CityTableVersions(versions).on(selection.span().until()).equals(table);
    }

    String query() {
        return selection.unread() + (isFormer() ? "&version=" + table.version() : "");
    }

    String href(String file) {
        return table.href() + file + query();
    }

    String versionHref(CityTable other) {
        return table.href() + selection.unread() + "&version=" + other.version();
    }

    List<Choice> months(YearMonth chosen) {
        return selection.months(thisMonth, chosen);
    }

    List<Choice> scopes() {
        return selection.scopes().stream()
                .map(scope -> Choice.of(scope.code(), scope.label()))
                .toList();
    }

    /** How many characters a CSV in MS932 would lose. */
    int unwritable() {
        return CsvFile.of(new CityTableGrid(this).lines(), CsvEncoding.MS932)
                .unwritable()
                .size();
    }
}
