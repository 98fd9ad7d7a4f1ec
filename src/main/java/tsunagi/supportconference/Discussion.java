package tsunagi.supportconference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 検討 of a 対象者 in one meeting (法9条2項).
 *
 * @param assessment 見立て
 * @param approacher who goes to see her
 * @param approach how
 * @param nextOn the day of the next step; null where none is agreed
 */
record Discussion(
        MeetingId meeting,
        SubjectId subject,
        String assessment,
        String approacher,
        String approach,
        @Nullable LocalDate nextOn,
        long version) {}
