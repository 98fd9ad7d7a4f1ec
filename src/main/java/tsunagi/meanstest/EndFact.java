package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 中止の事実 — what happened that ends the payment (C1–C8).
 *
 * @param on C1 the day on which it was confirmed, C2 a day of the month in which the income was obtained, C3 the day of leaving, C4
 *     and C5 the day on which it became known, C6 the day of the sentence, C7 the first day of 保護, C8 the day of death
 * @param agreedMonth the first month not paid, where the municipality agrees on it with another office (C7); else null
 */
public record EndFact(
        EndGround ground, LocalDate on, @Nullable YearMonth agreedMonth) {
    /** @throws IllegalArgumentException for C9 and C10, which follow from a suspension */
    public EndFact {
        if (ground.onlyWhileSuspended()) {
            throw new IllegalArgumentException("Found by the suspension itself: " + ground);
        }
    }

    public static EndFact of(EndGround ground, LocalDate on) {
        return new EndFact(ground, on, null);
    }
}
