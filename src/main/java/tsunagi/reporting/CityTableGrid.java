package tsunagi.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.Title;
import tsunagi.documents.Grid.Words;

/** An own table as it leaves in a file. */
record CityTableGrid(CityTablePage page) {
    /** As it stands on the screen. */
    Grid table() {
        return new Grid(page.table().title(), rows());
    }

    /** With its name, its scope and its notes above and below, for a workbook. */
    Grid titled() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Title(page.title() + "　" + page.selection().scope().label())));
        rows.addAll(rows());
        page.table().notes().lines().forEach(line -> rows.add(List.of(new Title(line))));
        return new Grid(page.table().title(), rows);
    }

    private List<List<Cell>> rows() {
        var columns = page.columns();
        var figures = page.figures();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(cells(Stream.concat(Stream.of("項目", "単位"), columns.stream().map(TableColumn::label))
                .map(Head::of)));
        for (CityTablePage.Row row : page.rows()) {
            rows.add(
                    switch (row) {
                        case CityTablePage.Heading(String label) -> List.of(new Head(label, 2 + columns.size(), 1));
                        case CityTablePage.Numbers numbers ->
                            cells(Stream.concat(
                                    Stream.of(
                                            new Words(numbers.label()),
                                            new Words(numbers.indicator().unit())),
                                    IntStream.range(0, columns.size())
                                            .mapToObj(
                                                    place -> value(numbers, columns.get(place), figures.get(place)))));
                    });
        }
        return rows;
    }

    /** Every number on a line of its own, for programs that read it on. */
    Grid lines() {
        var columns = page.columns();
        var figures = page.figures();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(cells(Stream.of("表", "版", "集計の範囲", "見出し", "項目", "コード", "単位", "列", "はじめの月", "おわりの月", "数")
                .map(Head::of)));
        String heading = "";
        for (CityTablePage.Row row : page.rows()) {
            if (row instanceof CityTablePage.Heading) {
                heading = row.label();
            }
            if (row instanceof CityTablePage.Numbers numbers) {
                for (int place = 0; place < columns.size(); place++) {
                    rows.add(line(heading, numbers, columns.get(place), figures.get(place)));
                }
            }
        }
        return new Grid(page.table().title(), rows);
    }

    private List<Cell> line(String heading, CityTablePage.Numbers row, TableColumn column, Figures figures) {
        var said = Stream.of(
                page.table().title(),
                Integer.toString(page.table().version()),
                page.selection().scope().label(),
                heading,
                row.label(),
                row.indicator().code(),
                row.indicator().unit(),
                column.label(),
                column.span().first().toString(),
                column.span().last().toString());
        return cells(Stream.concat(said.map(Words::new), Stream.of(value(row, column, figures))));
    }

    private static Cell value(CityTablePage.Numbers row, TableColumn column, Figures figures) {
        return ReturnTables.cell(figures, row.indicator(), column.span());
    }

    private static List<Cell> cells(Stream<? extends Cell> cells) {
        return cells.<Cell>map(each -> each).toList();
    }
}
