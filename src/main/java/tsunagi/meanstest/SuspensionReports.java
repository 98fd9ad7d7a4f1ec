package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tsunagi.kernel.BusinessCalendar;

/**
 * 中断中の毎月の報告（体調など）.
 *
 * @param received the months for which the person reported
 * @param deadline the day until which each month's report is due, as the municipality sets it
 */
public record SuspensionReports(Set<YearMonth> received, MonthlyDeadline deadline, BusinessCalendar calendar) {
    public SuspensionReports {
        received = Set.copyOf(received);
    }

    /** The months whose report should be here on this day and isn't. Before the suspension was decided nothing was due. */
    List<YearMonth> missing(RentBenefit.Suspended suspended, LocalDate today) {
        return Stream.iterate(
                        suspended.firstNotPaid(),
                        month -> deadline.in(month, calendar).isBefore(today),
                        month -> month.plusMonths(1))
                .filter(month -> !deadline.in(month, calendar)
                        .isBefore(suspended.illness().decidedOn()))
                .filter(month -> !received.contains(month))
                .toList();
    }
}
