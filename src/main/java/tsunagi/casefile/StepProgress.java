package tsunagi.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one of the 13 steps is.
 *
 * @param on the day of the fact that put it there; null while not reached
 * @param skipReason null unless skipped
 */
public record StepProgress(
        StepNumber step,
        State state,
        @Nullable LocalDate on,
        @Nullable String skipReason) {
    /** State of a step. */
    public enum State {
        NOT_REACHED,
        OPEN,
        COMPLETED,
        SKIPPED
    }

    static StepProgress notReached(StepNumber step) {
        return new StepProgress(step, State.NOT_REACHED, null, null);
    }
}
