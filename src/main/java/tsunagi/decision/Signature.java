package tsunagi.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * 決裁の記録 — what one person did at one step.
 *
 * @param number of the step, from 1
 * @param comment 意見, of a rejection its reason; may be empty otherwise
 * @param place 代決: in whose place; null where the step is the person's own
 */
record Signature(
        int number,
        Outcome outcome,
        LocalDate on,
        String comment,
        StaffId by,
        @Nullable Place place) {

    /** 代決 — in whose place somebody signs, and why. */
    record Place(StaffId of, String reason) {}

    /** What was done. */
    enum Outcome {
        DRAFTED("起案"),
        APPROVED("承認"),
        REJECTED("差戻し");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
