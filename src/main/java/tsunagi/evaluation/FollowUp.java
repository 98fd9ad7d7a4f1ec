package tsunagi.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * フォローアップ — to ask after the person on a day to come, when she works or when the case is closed (様式6).
 *
 * @param what what to ask about
 * @param answer null until it is done or called off
 */
record FollowUp(
        UUID id,
        Occasion occasion,
        LocalDate dueOn,
        String what,
        @Nullable Answer answer) {
    /** After what. */
    public enum Occasion {
        EMPLOYMENT("就職後"),
        CLOSING("終結後"),
        OTHER("その他");

        private final String label;

        Occasion(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What became of it. */
    sealed interface Answer {
        LocalDate on();

        String story();
    }

    /** @param story how the person is doing */
    record Done(LocalDate on, FollowUpMethod method, String story) implements Answer {
        Done {
            requireNonNull(method, "method is null");
        }
    }

    /** @param story the reason */
    record Cancelled(LocalDate on, String story) implements Answer {}

    FollowUp {
        requireNonNull(occasion, "occasion is null");
        requireNonNull(dueOn, "dueOn is null");
    }
}
