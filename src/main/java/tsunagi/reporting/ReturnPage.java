package tsunagi.reporting;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Population;

/** What 月報 shows: each column with its number for the month and for the year to date. */
record ReturnPage(
        YearMonth month, YearMonth thisMonth, ReturnScope scope, MonthlyReturn figures, Population population) {

    String title() {
        return JapaneseDates.format(month) + "分";
    }

    String fiscalYear() {
        return FiscalYear.of(month.atDay(1)).label();
    }

    int count(ReturnColumn column, ReturnSpan span) {
        return figures.counted(column, span.first(month), month).size();
    }

    String href(ReturnColumn column, ReturnSpan span) {
        return "/returns/" + month + "/" + column.path() + "/" + span.path();
    }

    /** 人口10万人あたり・1か月; only the whole municipality has a population. */
    Optional<String> perInhabitants(ReturnColumn column, ReturnSpan span) {
        return column.perInhabitants() && scope.whole()
                ? Optional.of(Ratio.perInhabitants(count(column, span), months(span), population.inhabitants()))
                : Optional.empty();
    }

    /** 就労・増収率; {@code －} when nobody aims at employment. */
    String rate(ReturnSpan span) {
        int reached = count(ReturnColumn.EMPLOYED_TARGETS, span) + count(ReturnColumn.INCREASED_TARGETS, span);
        return Ratio.percent(reached, count(ReturnColumn.EMPLOYMENT_TARGETS, span))
                .map(percent -> percent + "%")
                .orElse("－");
    }

    String previousHref() {
        return "/returns?month=" + month.minusMonths(1);
    }

    /** Null in the current month. */
    @Nullable
    String nextHref() {
        return month.isBefore(thisMonth) ? "/returns?month=" + month.plusMonths(1) : null;
    }

    private int months(ReturnSpan span) {
        return (int) ChronoUnit.MONTHS.between(span.first(month), month) + 1;
    }
}
