package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * つなぎ先からの知らせ — one thing that is known of a つなぎ after it was made. {@link Referral#reported} says what may follow what.
 *
 * @param on the day on which it was so
 * @param reason only of {@link ReportedStep#TURNED_AWAY}, and never missing there
 * @param note in what words, or with which result; null where nobody wrote any
 */
record Report(
        ReportedStep step,
        LocalDate on,
        Informant informant,
        TellingMethod method,
        @Nullable TurnedAwayReason reason,
        @Nullable String note) {
    Report {
        requireNonNull(step, "step is null");
        requireNonNull(on, "on is null");
        requireNonNull(informant, "informant is null");
        requireNonNull(method, "method is null");
        if ((step == ReportedStep.TURNED_AWAY) != (reason != null)) {
            throw new IllegalArgumentException("a reason belongs to what was turned away, and to nothing else");
        }
    }

    /** 「つなぎ先から電話で」. */
    String heard() {
        return informant.label() + "から" + method.label() + "で";
    }
}
