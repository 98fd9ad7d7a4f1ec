package tsunagi.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.BenefitType;
import tsunagi.web.Tone;

/**
 * A rent benefit as those see it who follow its months.
 *
 * @param decision after which it stands so
 * @param appliedOn 申請日, from whose month the substitute activities are counted
 * @param months paid as decided, oldest first
 * @param unableSince since when illness keeps the person from seeking work; null unless it is suspended now
 * @param stoppedFrom the first month not paid, of one that is suspended or ended; else null
 */
record FollowedBenefit(
        BenefitId id,
        UUID decision,
        BenefitType type,
        LocalDate appliedOn,
        List<YearMonth> months,
        @Nullable LocalDate unableSince,
        @Nullable YearMonth stoppedFrom) {
    FollowedBenefit {
        months = List.copyOf(months);
    }

    boolean isSuspended() {
        return unableSince != null;
    }

    boolean isEnded() {
        return stoppedFrom != null && unableSince == null;
    }

    /** Whether a report is asked for this month: it is paid, or the payment is suspended in it. */
    boolean asksReportOf(YearMonth month) {
        return months.contains(month) || suspendedIn(month);
    }

    boolean suspendedIn(YearMonth month) {
        return isSuspended() && stoppedFrom != null && !month.isBefore(stoppedFrom);
    }

    String label(LocalDate today) {
        if (isSuspended()) {
            return "中断中";
        }
        if (isEnded()) {
            return "中止";
        }
        return isOver(today) ? "満了" : "支給中";
    }

    Tone tone(LocalDate today) {
        if (isSuspended()) {
            return Tone.WARNING;
        }
        return isEnded() || isOver(today) ? Tone.NEUTRAL : Tone.SUCCESS;
    }

    /** {@code 令和8年10月から令和8年12月まで}. */
    String span() {
        if (months.isEmpty()) {
            return "支給する月はありません";
        }
        return "%sから%sまで".formatted(JapaneseDates.format(months.getFirst()), JapaneseDates.format(months.getLast()));
    }

    private boolean isOver(LocalDate today) {
        return months.isEmpty() || today.isAfter(months.getLast().atEndOfMonth());
    }
}
