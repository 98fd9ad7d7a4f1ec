package tsunagi.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import tsunagi.tenancy.LostContact;

/**
 * 終結, or 中断 where the municipality suspends a case whose person can no longer be reached.
 *
 * @param note 経過と理由; for その他 it says which
 */
record Closing(LocalDate on, ClosingReason reason, String note, Kind kind) {
    static Closing of(LocalDate on, ClosingReason reason, String note, LostContact lostContact) {
        boolean suspended = reason == ClosingReason.LOST_CONTACT && lostContact == LostContact.SUSPENDED;
        return new Closing(on, reason, note, suspended ? Kind.SUSPENDED : Kind.CLOSED);
    }

    enum Kind {
        CLOSED("終結"),
        SUSPENDED("中断");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Closing {
        requireNonNull(on, "on is null");
        requireNonNull(reason, "reason is null");
        requireNonNull(kind, "kind is null");
    }
}
