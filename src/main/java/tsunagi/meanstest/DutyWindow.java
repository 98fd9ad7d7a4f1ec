package tsunagi.meanstest;

import java.time.YearMonth;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Period;

/** 活動の回数の数え方 — which days count for a month; nobody says it for the whole country, so the municipality sets it. */
public enum DutyWindow {
    CALENDAR_MONTH("暦月") {
        @Override
        public Period of(YearMonth month, MonthlyDeadline report, BusinessCalendar calendar) {
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
    },
    /** From the day after one report was due to the day on which the next is: no day counts twice or never. */
    REPORTING_PERIOD("報告期間") {
        @Override
        public Period of(YearMonth month, MonthlyDeadline report, BusinessCalendar calendar) {
            return new Period(report.in(month.minusMonths(1), calendar).plusDays(1), report.in(month, calendar));
        }
    };

    private final String label;

    DutyWindow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param report until when the month's report is due */
    public abstract Period of(YearMonth month, MonthlyDeadline report, BusinessCalendar calendar);
}
