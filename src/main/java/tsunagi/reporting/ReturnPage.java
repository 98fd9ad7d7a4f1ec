package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Choice;

/** What a return shows: each number of one section, for the period and for the year to date. */
record ReturnPage(Selection selection, YearMonth thisMonth, Section section, Figures figures) {
    /** 期間 or 年度累計. */
    record Column(String label, MonthSpan span) {}

    /**
     * A number of a row.
     *
     * @param unit 件・人・%
     * @param href where it opens; null where it has no cases behind it
     */
    record Cell(
            String label,
            String text,
            String unit,
            @Nullable String href) {}

    /** The months that must be counted for both columns. */
    static MonthSpan counted(MonthSpan span) {
        var year = span.yearToDate();
        return span.first().isBefore(year.first()) ? new MonthSpan(span.first(), span.last()) : year;
    }

    String title() {
        return selection.span().label();
    }

    String fiscalYear() {
        return selection.span().year().label();
    }

    List<Column> columns() {
        var span = selection.span();
        return List.of(new Column(span.isOneMonth() ? "当月" : "期間計", span), new Column("年度累計", span.yearToDate()));
    }

    /** The numbers that stand under a code: one, or those of a breakdown; of the staff only those who did something. */
    List<Indicator> members(String code) {
        boolean ofStaff = section.deskOnly();
        return selection.indicators().members(code).stream()
                .filter(member -> !ofStaff || !text(member, columns().getLast()).equals("0"))
                .toList();
    }

    String text(Indicator indicator, Column column) {
        return figures.text(indicator, column.span());
    }

    Cell cell(Indicator indicator, Column column) {
        return new Cell(
                indicator.name() + " " + column.label(),
                text(indicator, column),
                indicator.unit(),
                indicator.isCount() && selection.opens(column.span()) ? href(indicator, column.span()) : null);
    }

    /** A number of a cross-table, which has many; where nobody is counted nothing opens. */
    Cell crossCell(Indicator indicator) {
        var cell = cell(indicator, columns().getFirst());
        return cell.text().equals("0") ? new Cell(cell.label(), "0", cell.unit(), null) : cell;
    }

    /** What a number shows, for who knows its code. */
    String text(String code, MonthSpan span) {
        return selection
                .indicators()
                .find(code)
                .map(found -> figures.text(found, span))
                .orElseThrow();
    }

    String href(Indicator indicator, MonthSpan span) {
        return "/returns/" + indicator.code() + "/cases" + selection.query(span);
    }

    Optional<CrossTable> cross() {
        return Optional.ofNullable(section.cross()).map(code -> new CrossTable(selection.indicators(), code));
    }

    TargetRow target(Indicator indicator) {
        return TargetRow.of(indicator, figures, selection.span());
    }

    String sectionHref(Section other) {
        return "/returns" + selection.query() + "&section=" + other.code();
    }

    String exportHref() {
        return "/returns/export" + selection.query();
    }

    /** The last twelve months of the same part of the municipality. */
    String dashboardHref() {
        return "/returns/dashboard?scope=" + selection.scope().code();
    }

    /** The closing of the month; null where it isn't closed. */
    @Nullable
    ReturnClosing closing() {
        return switch (selection.reading()) {
            case Reading.Now(var closing) -> closing;
            case Reading.Frozen frozen -> frozen.closing();
        };
    }

    boolean isFrozen() {
        return selection.reading() instanceof Reading.Frozen;
    }

    String gapsHref() {
        return "/returns/gaps" + selection.unread();
    }

    String nowHref() {
        return "/returns" + selection.unread() + "&version=" + Reading.NOW + "&section=" + section.code();
    }

    String frozenHref() {
        return "/returns" + selection.unread() + "&section=" + section.code();
    }

    String previousHref() {
        return moved(-selection.span().months());
    }

    /** Null when it would not have begun yet. */
    @Nullable
    String nextHref() {
        int months = selection.span().months();
        return selection.span().last().plusMonths(months).isAfter(thisMonth) ? null : moved(months);
    }

    private String moved(int months) {
        var span = selection.span();
        var moved = new MonthSpan(span.first().plusMonths(months), span.last().plusMonths(months));
        return "/returns" + selection.query(moved) + "&section=" + section.code();
    }

    List<Choice> months(YearMonth chosen) {
        return selection.months(thisMonth, chosen);
    }

    List<Choice> scopes() {
        return selection.scopeChoices();
    }

    /** The name alone, without the rows above it: 新規相談受付件数 人口10万人あたり. */
    String fullName(Indicator indicator) {
        return selection.indicators().fullName(indicator);
    }

    /** By which day it counts; where no source has settled it, as the municipality has it set. */
    String countedOn(Indicator indicator) {
        var decidedBy = indicator.counting().decidedBy();
        if (decidedBy == null) {
            return indicator.counting().day();
        }
        var setting = selection.settings().entry(decidedBy);
        return setting.value().value() + (setting.assumed() ? "（仮定の設定）" : "（市の設定）");
    }

    /** 数え方 of the numbers on the page, each said once. */
    List<Indicator> definitions() {
        return section.named()
                .distinct()
                .flatMap(code -> selection.indicators().indicators().stream()
                        .filter(indicator -> indicator.code().equals(code)))
                .filter(indicator -> !(indicator.measure() instanceof Measure.Inhabitants))
                .toList();
    }
}
