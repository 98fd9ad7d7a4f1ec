package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;

/**
 * 紹介元 — a desk that sent the person to us.
 *
 * @param on the day on which that desk did so; on the day of 受付 or before, when she was told to come
 * @param note what that desk told or asked; null where nobody wrote any
 */
record Introduction(
        UUID id,
        Destination desk,
        LocalDate on,
        TellingMethod method,
        @Nullable String note) {
    Introduction {
        requireNonNull(id, "id is null");
        requireNonNull(desk, "desk is null");
        requireNonNull(on, "on is null");
        requireNonNull(method, "method is null");
    }

    /** @throws tsunagi.kernel.Refusal when the day lies in the future */
    static Introduction of(
            Destination desk, LocalDate on, TellingMethod method, @Nullable String note, LocalDate today) {
        var refusals = new Refusals();
        refusals.unless(!on.isAfter(today), "on", "紹介された日は今日までの日付にしてください");
        refusals.throwIfAny();
        return new Introduction(Identifiers.next(), desk, on, method, note);
    }

    String when() {
        return JapaneseDates.formatWithWeekday(on);
    }
}
