package tsunagi.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;

/**
 * 相談の歩み — when a consultation reached each step the first time; null for what it hasn't reached.
 *
 * @param route 相談経路; null where it was not asked
 * @param appliedOn 利用申込
 * @param assessedOn アセスメントの確定
 * @param plannedOn 本人が同意したプラン案
 * @param decidedOn 支援決定・確認・報告, or that none is needed
 * @param supportedOn the first support given after that
 * @param closedOn 終結
 * @param seenAgainOn the first day after the reception on which the person or the family was met or spoken to
 */
record Course(
        CaseId caseId,
        LocalDate receivedOn,
        @Nullable String route,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate supportedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate seenAgainOn) {
    private static final int SECOND_CONTACT_WITHIN = 30;

    /** Whoever reached a later step reached the earlier ones too, even where nobody noted the day. */
    boolean applied() {
        return reached(appliedOn) || planned();
    }

    boolean planned() {
        return reached(plannedOn) || decided();
    }

    boolean decided() {
        return reached(decidedOn);
    }

    boolean closed() {
        return reached(closedOn);
    }

    /** Whether there was time for a second contact. */
    boolean thirtyDaysOld(LocalDate today) {
        return !receivedOn.plusDays(SECOND_CONTACT_WITHIN).isAfter(today);
    }

    boolean seenAgainInTime() {
        return seenAgainOn != null && !seenAgainOn.isAfter(receivedOn.plusDays(SECOND_CONTACT_WITHIN));
    }

    /** From one step to the next; none where a day is missing or they stand the other way round. */
    OptionalInt days(Interval interval) {
        var from = interval.from().apply(this);
        var until = interval.until().apply(this);
        return from == null || until == null || until.isBefore(from)
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(from, until));
    }

    private static boolean reached(@Nullable LocalDate day) {
        return day != null;
    }
}
