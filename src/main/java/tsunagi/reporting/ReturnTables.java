package tsunagi.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Figure;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.NoValue;
import tsunagi.documents.Grid.Style;
import tsunagi.documents.Grid.Title;
import tsunagi.documents.Grid.Words;

/**
 * 報告の表 — a whole return as tables that leave as files.
 *
 * @param municipality as it stands in the nation's table
 */
record ReturnTables(String municipality, List<ReturnPage> pages) {
    private static final List<String> LINE_HEADS =
            List.of("団体", "集計の範囲", "はじめの月", "おわりの月", "表", "見出し", "項目", "コード", "単位", "期間", "年度累計", "目安値");

    ReturnTables {
        pages = List.copyOf(pages);
    }

    Selection selection() {
        return pages.getFirst().selection();
    }

    String title() {
        return municipality + "　" + selection().scope().label() + "　"
                + selection().span().label();
    }

    /** A file name without its ending: {@code return-2026-05}. */
    String fileName() {
        var span = selection().span();
        return "return-" + span.first() + (span.isOneMonth() ? "" : "-" + span.last());
    }

    /** The sheets of a workbook: the nation's table in the nation's layout, the others as lists. */
    List<Grid> sheets() {
        return pages.stream()
                .map(page -> new Grid(page.section().name(), titled(sheet(page))))
                .toList();
    }

    private List<List<Cell>> sheet(ReturnPage page) {
        return page.section().code().equals(Returns.NATIONAL) ? national(page) : rows(page);
    }

    /** The tables on paper, each in the width of a page. */
    List<Grid> paper() {
        return pages.stream()
                .map(page -> new Grid(page.section().name(), rows(page)))
                .toList();
    }

    private List<List<Cell>> titled(List<List<Cell>> rows) {
        return Stream.concat(Stream.of(List.<Cell>of(new Title(title()))), rows.stream())
                .toList();
    }

    /** 自治体別集計表: a line for the period and one for the year, the columns in the nation's order under their headings. */
    private List<List<Cell>> national(ReturnPage page) {
        var groups = page.section().groups();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(
                new Head("団体", 1, 2),
                groups.stream()
                        .map(group ->
                                new Head(group.name(), members(page, group).size(), 1))));
        var indicators =
                groups.stream().flatMap(group -> members(page, group).stream()).toList();
        rows.add(row(indicators.stream().map(indicator -> Head.of(indicator.name()))));
        for (ReturnPage.Column column : page.columns()) {
            boolean period = column.span().equals(page.selection().span());
            String label = municipality + " " + (period ? page.title() : page.fiscalYear() + "累計");
            rows.add(row(new Words(label), indicators.stream().map(indicator -> value(page, indicator, column))));
        }
        return rows;
    }

    private static List<List<Cell>> rows(ReturnPage page) {
        return switch (page.section().layout()) {
            case LIST -> list(page);
            case CROSS -> cross(page, page.cross().orElseThrow());
            case TARGETS -> targets(page);
        };
    }

    private static List<List<Cell>> list(ReturnPage page) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                row(Stream.concat(Stream.of("項目", "単位"), page.columns().stream().map(ReturnPage.Column::label))
                        .map(Head::of)));
        for (Section.Group group : page.section().groups()) {
            rows.add(List.of(new Head(group.name(), 2 + page.columns().size(), 1)));
            for (Indicator indicator : members(page, group)) {
                rows.add(row(
                        new Words(page.fullName(indicator)),
                        Stream.concat(
                                Stream.of(new Words(indicator.unit())),
                                page.columns().stream().map(column -> value(page, indicator, column)))));
            }
        }
        return rows;
    }

    private static List<List<Cell>> cross(ReturnPage page, CrossTable cross) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(Head.of("年齢"), cross.columns().stream().map(Head::of)));
        for (CodeList.Entry group : cross.groups()) {
            rows.add(List.of(new Head(group.name(), 1 + cross.columns().size(), 1)));
            cross.rows(group).forEach(each -> rows.add(crossRow(page, each)));
        }
        rows.add(crossRow(page, cross.total()));
        return rows;
    }

    private static List<Cell> crossRow(ReturnPage page, CrossTable.Row row) {
        var period = page.columns().getFirst();
        return row(new Words(row.name()), row.cells().stream().map(indicator -> value(page, indicator, period)));
    }

    private static List<List<Cell>> targets(ReturnPage page) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(Stream.of("指標", "目安値", "目安値の年度", "実績", "達成率", "判定").map(Head::of)));
        for (Section.Group group : page.section().groups()) {
            for (Indicator indicator : members(page, group)) {
                var row = page.target(indicator);
                rows.add(List.of(
                        new Words(page.fullName(indicator)),
                        wanted(row, indicator),
                        new Words(row.year()),
                        value(page, indicator, page.columns().getFirst()),
                        row.achieved() == null ? new NoValue() : new Words(row.achieved()),
                        row.achieved() == null ? new NoValue() : new Words(row.verdict())));
            }
        }
        return rows;
    }

    /** Every number on a line of its own, for programs that read it on. */
    Grid lines() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(LINE_HEADS.stream().map(Head::of)));
        for (ReturnPage page : pages) {
            page.cross().stream()
                    .flatMap(cross -> page.members(cross.code()).stream())
                    .forEach(indicator -> rows.add(line(page, page.section().name(), indicator)));
            for (Section.Group group : page.section().groups()) {
                members(page, group).forEach(indicator -> rows.add(line(page, group.name(), indicator)));
            }
        }
        return new Grid("報告", rows);
    }

    private List<Cell> line(ReturnPage page, String group, Indicator indicator) {
        var span = selection().span();
        var said = Stream.of(
                selection().scope().label(),
                span.first().toString(),
                span.last().toString(),
                page.section().name(),
                group,
                page.fullName(indicator),
                indicator.code(),
                indicator.unit());
        var numbers = page.columns().stream().map(column -> value(page, indicator, column));
        boolean compared = page.section().layout() == Section.Layout.TARGETS;
        var target = compared ? wanted(page.target(indicator), indicator) : new Words("");
        return row(
                new Words(municipality),
                Stream.of(said.map(Words::new), numbers, Stream.of(target)).flatMap(each -> each));
    }

    private static List<Cell> row(Cell first, Stream<? extends Cell> others) {
        return row(Stream.concat(Stream.of(first), others));
    }

    private static List<Cell> row(Stream<? extends Cell> cells) {
        return cells.<Cell>map(each -> each).toList();
    }

    private static List<Indicator> members(ReturnPage page, Section.Group group) {
        return group.indicators().stream()
                .flatMap(code -> page.members(code).stream())
                .toList();
    }

    private static Cell wanted(TargetRow row, Indicator indicator) {
        var target = row.target();
        return target == null ? new NoValue() : new Figure(target.value(), style(indicator));
    }

    private static Cell value(ReturnPage page, Indicator indicator, ReturnPage.Column column) {
        return cell(page.figures(), indicator, column.span());
    }

    static Cell cell(Figures figures, Indicator indicator, MonthSpan span) {
        return figures.value(indicator, span)
                .<Cell>map(value -> new Figure(value, style(indicator)))
                .orElseGet(NoValue::new);
    }

    private static Style style(Indicator indicator) {
        return switch (indicator.measure()) {
            case Measure.Percent _ -> Style.PERCENT;
            case Measure.PerInhabitants _ -> Style.ONE_DECIMAL;
            case Measure.Count _, Measure.Breakdown _, Measure.Inhabitants _ -> Style.COUNT;
        };
    }
}
