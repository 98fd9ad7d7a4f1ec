package tsunagi.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Period;
import tsunagi.meanstest.DutyCounts;
import tsunagi.meanstest.DutyMonth;
import tsunagi.meanstest.DutyPlan;
import tsunagi.meanstest.DutyWindow;
import tsunagi.meanstest.MonthlyDeadline;
import tsunagi.standards.DeadlineRule;
import tsunagi.standards.DutyCount;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.StandardRow;

/** The municipality's rows on counts and days: how often what is done, which days count for a month, and until when one reports. */
record DutyStandards(LocalStandards local, BusinessCalendar calendar) {
    private static final int LAST_OF_MONTH = 31;

    /** How often what is asked in this month. */
    DutyCounts counts(YearMonth month) {
        return new DutyCounts(
                number(DutyCount.SEEKER_INTERVIEW, month),
                number(DutyCount.SEEKER_JOB_CONSULTATION, month),
                number(DutyCount.SEEKER_APPLICATION, month),
                number(DutyCount.BUSINESS_INTERVIEW, month),
                number(DutyCount.BUSINESS_CONSULTATION, month),
                number(DutyCount.BUSINESS_INCOME_EFFORT, month));
    }

    /** The days that count for the month. */
    Period days(YearMonth month) {
        return window(month).of(month, report(month), calendar);
    }

    DutyMonth counted(DutyPlan.Variant variant, YearMonth month, Collection<DutyCounts.Act> acts) {
        return counts(month).counted(variant, days(month), acts);
    }

    /**
     * Until when the activities of a month are reported: on the first day for reports at which its days are over. Who counts from
     * report to report asks on the month's own day; who counts by the calendar, in the month after, unless reports are due on the
     * last day of each month.
     */
    LocalDate reportDue(YearMonth month) {
        boolean within =
                window(month) == DutyWindow.REPORTING_PERIOD || report(month).day() == LAST_OF_MONTH;
        YearMonth reported = within ? month : month.plusMonths(1);
        return report(reported).in(reported, calendar);
    }

    /** Until when a suspended person says how she is, in the month itself: as {@link tsunagi.meanstest.SuspensionReports} asks. */
    LocalDate suspensionReportDue(YearMonth month) {
        return report(month).in(month, calendar);
    }

    /** Until when an extension is applied for, if this is the last month. */
    LocalDate extensionDue(YearMonth lastMonth) {
        return new MonthlyDeadline(number(deadline(DeadlineRule.EXTENSION_DAY, lastMonth))).in(lastMonth, calendar);
    }

    /** How many months, from that of the application on, the municipality takes business efforts for job seeking. */
    int businessMonths(YearMonth month) {
        return number(DutyCount.BUSINESS_MONTHS, month);
    }

    private DutyWindow window(YearMonth month) {
        String words = deadline(DeadlineRule.DUTIES_COUNTED_BY, month).value().text();
        var byLabel = Arrays.stream(DutyWindow.values()).collect(Collectors.toMap(DutyWindow::label, each -> each));
        var window = byLabel.get(words);
        if (window == null) {
            throw new IllegalStateException("No way to count activities is called " + words);
        }
        return window;
    }

    private MonthlyDeadline report(YearMonth month) {
        return new MonthlyDeadline(number(deadline(DeadlineRule.REPORT_DAY, month)));
    }

    private StandardRow deadline(DeadlineRule rule, YearMonth month) {
        return local.deadline(rule, month.atDay(1));
    }

    private int number(DutyCount duty, YearMonth month) {
        return number(local.duty(duty, month.atDay(1)));
    }

    private static int number(StandardRow row) {
        return Math.toIntExact(row.value().requiredNumber());
    }
}
