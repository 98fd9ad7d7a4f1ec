package tsunagi.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.EndGround;

/**
 * 止まった支給 — a benefit that was stopped since the month before, so that nobody wonders why it is not on the list.
 *
 * @param ground null for 中断
 */
record StoppedBenefit(
        Candidate.Whose whose,
        YearMonth from,
        LocalDate decidedOn,
        @Nullable EndGround ground) {
    /** 令和8年11月分から支給しません（中止：…）. */
    String words() {
        return "%s分から支給しません（%s、%s決定）"
                .formatted(
                        JapaneseDates.format(from),
                        ground == null ? "中断：傷病などのため" : "中止：" + ground.label(),
                        JapaneseDates.formatShort(decidedOn));
    }
}
