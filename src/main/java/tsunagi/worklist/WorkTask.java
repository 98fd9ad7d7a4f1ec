package tsunagi.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

/** 手入力の仕事 — what somebody notes for herself or for a colleague of her desk. */
record WorkTask(
        String title,
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable CaseId caseId,
        StaffId whose) {}
