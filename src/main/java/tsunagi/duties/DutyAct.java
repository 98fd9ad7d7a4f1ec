package tsunagi.duties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.meanstest.DutyCounts;
import tsunagi.meanstest.DutyKind;

/**
 * 活動 — one act that was done.
 *
 * @param note where, with whom, for which post; empty where nothing was noted
 * @param record the 支援の記録 that was taken for a 面談; null for what was typed here
 */
record DutyAct(
        EntryId id,
        DutyKind kind,
        LocalDate on,
        String note,
        @Nullable UUID record) {
    DutyCounts.Act counted() {
        return new DutyCounts.Act(kind, on);
    }
}
