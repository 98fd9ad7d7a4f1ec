package tsunagi.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * 話し合ったこと — what was said and decided about one consultation.
 *
 * @param actBy until when it is to be done
 * @param actor who does it
 */
public record ReviewEntry(
        String agencyComment,
        String cityComment,
        @Nullable ReviewDecision decision,
        @Nullable LocalDate actBy,
        @Nullable StaffId actor) {
    static final ReviewEntry NONE = new ReviewEntry("", "", null, null, null);

    public ReviewEntry {
        if (decision == null && (actBy != null || actor != null)) {
            throw new IllegalArgumentException("nothing is decided");
        }
        if (decision != null && decision.needsActor() && (actBy == null || actor == null)) {
            throw new IllegalArgumentException(decision + " needs a day and somebody");
        }
    }
}
