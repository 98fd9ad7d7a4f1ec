package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/**
 * 中止 — the ground and the day from which it has effect.
 *
 * @param effectiveOn nothing more is paid for the month of this day
 */
public record End(EndGround ground, LocalDate effectiveOn) {
    public YearMonth firstMonthNotPaid() {
        return YearMonth.from(effectiveOn);
    }

    /** Of what was transferred already, the months after the end: somebody decides whether they are claimed back (法18条). */
    public List<YearMonth> transferredBeyond(Collection<YearMonth> transferred) {
        return transferred.stream()
                .filter(month -> !month.isBefore(firstMonthNotPaid()))
                .sorted()
                .toList();
    }
}
