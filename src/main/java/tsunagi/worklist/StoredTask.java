package tsunagi.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 手入力の仕事 as it is stored, not done yet.
 *
 * @param caseNumber empty where it belongs to no case
 * @param whose the name of who is to do it
 * @param postponedTo the day to which it was put off; null when nobody did
 * @param changedBy who wrote it last
 */
record StoredTask(
        UUID id,
        WorkTask task,
        String caseNumber,
        String whose,
        @Nullable LocalDate postponedTo,
        long version,
        String changedBy,
        Instant changedAt) {

    String href() {
        return "/tasks/" + id;
    }
}
