package tsunagi.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.StaffId;

/**
 * 記入済みの様式 — a sheet as it stands after a save.
 *
 * @param definition the one it was filled in with
 * @param reason 訂正の理由, null unless this revision corrects a finalised one
 */
public record SavedSheet(
        UUID id,
        SheetKey key,
        FormDefinition definition,
        int version,
        SheetState state,
        Answers answers,
        @Nullable String reason,
        StaffId revisedBy,
        String revisedByName,
        Instant revisedAt) {
    /** 更新日 */
    public LocalDate revisedOn() {
        return JapanTime.of(revisedAt).toLocalDate();
    }

    /** Whether it was finalised before. */
    public boolean isCorrection() {
        return reason != null;
    }

    /** Whether nobody had saved the sheet before. */
    public boolean isFirst() {
        return version == 1;
    }

    public boolean isFinalised() {
        return state == SheetState.FINALISED;
    }
}
