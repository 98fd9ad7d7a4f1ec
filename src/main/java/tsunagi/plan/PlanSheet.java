package tsunagi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

/**
 * プランの本文 (様式5) — everything of a plan but its rows. All of it may be missing while it is a draft.
 *
 * @param sequence プラン区分: 0 for 初回プラン, n for 再プラン（n回目）
 * @param wishes 生活に対する意向 (規則1条), in the person's own words
 * @param longTermGoal 長期目標, in the person's own words
 * @param considerations 支援を提供する上での留意事項 (規則1条)
 * @param employmentGoal プラン期間中の一般就労を目標にしている = 就労支援対象者; null until answered
 * @param monitoring 次回モニタリング（予定）時期
 * @param heldOnPaper copied from a paper that the person signed before
 */
public record PlanSheet(
        int sequence,
        LocalDate draftedOn,
        StaffId drafter,
        boolean heldOnPaper,
        @Nullable String wishes,
        @Nullable String longTermGoal,
        @Nullable String considerations,
        @Nullable Boolean employmentGoal,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable YearMonth monitoring,
        @Nullable String remarks) {
    public PlanSheet {
        requireNonNull(draftedOn, "draftedOn is null");
        requireNonNull(drafter, "drafter is null");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Refusal("endsOn", "プラン期間の終わりは、始まり以後の日付にしてください");
        }
    }

    /** プラン期間; null until its first day is known. */
    @Nullable
    Period period() {
        return startsOn == null ? null : new Period(startsOn, endsOn);
    }

    /** The last day of the month of 次回モニタリング; null until the month is chosen. */
    @Nullable
    LocalDate monitoringDue() {
        return monitoring == null ? null : monitoring.atEndOfMonth();
    }

    /** {@code 初回プラン}, {@code 再プラン（2回目）} */
    String sequenceLabel() {
        return sequenceLabel(sequence);
    }

    static String sequenceLabel(int sequence) {
        return sequence == 0 ? "初回プラン" : "再プラン（" + sequence + "回目）";
    }

    PlanSheet inSequence(int next, LocalDate on, StaffId by) {
        return new PlanSheet(
                next, on, by, false, wishes, longTermGoal, considerations, employmentGoal, null, null, null, remarks);
    }

    static PlanSheet empty(int sequence, LocalDate on, StaffId by) {
        return new PlanSheet(sequence, on, by, false, null, null, null, null, null, null, null, null);
    }
}
