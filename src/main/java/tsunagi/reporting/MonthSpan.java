package tsunagi.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;

/** 期間 — the months from the first to the last. */
record MonthSpan(YearMonth first, YearMonth last) {
    MonthSpan {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("%s is after %s".formatted(first, last));
        }
    }

    static MonthSpan of(YearMonth month) {
        return new MonthSpan(month, month);
    }

    /** 年度累計: from April of the year in which the period ends. */
    MonthSpan yearToDate() {
        return new MonthSpan(YearMonth.from(year().start()), last);
    }

    FiscalYear year() {
        return FiscalYear.of(until());
    }

    LocalDate from() {
        return first.atDay(1);
    }

    LocalDate until() {
        return last.atEndOfMonth();
    }

    int months() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** The months one by one. */
    List<YearMonth> each() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    boolean isOneMonth() {
        return first.equals(last);
    }

    /** {@code 令和8年5月分}, or {@code 令和8年4月〜6月分}. */
    String label() {
        if (isOneMonth()) {
            return JapaneseDates.format(first) + "分";
        }
        boolean sameYear = first.getYear() == last.getYear();
        String end = sameYear ? last.getMonthValue() + "月" : JapaneseDates.format(last);
        return JapaneseDates.format(first) + "〜" + end + "分";
    }
}
