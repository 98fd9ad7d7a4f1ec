package tsunagi.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * 送付物の経過 — one thing that happened to a dispatch.
 *
 * @param note how it was sent, who received it, or why it was declined; may be empty
 * @param by who recorded it; null for what was recorded before dispatches were kept
 */
record DispatchStep(
        Kind kind, LocalDate on, String note, @Nullable StaffId by) {

    /** In the order in which they happen; an answer is one of the last two. */
    enum Kind {
        BUILT("作成"),
        SENT("送付"),
        RECEIVED("受領"),
        ACCEPTED("受け入れ"),
        DECLINED("受け入れ不可");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean answer() {
            return this == ACCEPTED || this == DECLINED;
        }
    }
}
