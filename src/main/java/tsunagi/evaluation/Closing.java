package tsunagi.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * 終結, or 中断 where the municipality suspends a case whose person can no longer be reached.
 *
 * @param note 経過と理由; for その他 it says which
 */
record Closing(LocalDate on, ClosingReason reason, String note, Kind kind) {
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
