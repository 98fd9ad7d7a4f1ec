package tsunagi.reporting;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;

/**
 * 差異 — one thing that a closed month counted and that is counted otherwise now.
 *
 * @param before as it was counted; null for what wasn't
 * @param after as it is counted now; null for what isn't any more
 * @param recordedAt when what is behind it was written down, if that was after the closing
 */
record Difference(
        @Nullable CountedRow before,
        @Nullable CountedRow after,
        Cause cause,
        @Nullable Instant recordedAt) {
    Difference {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing differs");
        }
    }

    /** Why it differs. */
    enum Cause {
        RECORDED_LATER("締めのあとに記録された"),
        DAY_CHANGED("計上日が変わった"),
        KEY_CHANGED("区分が変わった"),
        WITHDRAWN("取り消された"),
        OFFICE_CHANGED("担当の窓口が変わった"),
        RULE_CHANGED("計上ルールの設定が変わった"),
        OTHER_RECORD("関わる別の記録が変わった");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    CaseId caseId() {
        return any().caseId();
    }

    HappeningKind kind() {
        return any().kind();
    }

    /** By how much it changes a number of the month in a part of the municipality. */
    int change(Measure.Count count, ReturnScope scope, MonthSpan month) {
        return times(after, count, scope, month) - times(before, count, scope, month);
    }

    boolean concerns(ReturnScope scope) {
        return in(before, scope) || in(after, scope);
    }

    private CountedRow any() {
        return before == null ? Objects.requireNonNull(after) : before;
    }

    private static int times(@Nullable CountedRow row, Measure.Count count, ReturnScope scope, MonthSpan month) {
        return row != null && in(row, scope) && month.contains(row.on()) && count.counts(row.kind(), row.key()) ? 1 : 0;
    }

    private static boolean in(@Nullable CountedRow row, ReturnScope scope) {
        return row != null && (scope.whole() || scope.offices().contains(row.office()));
    }
}
