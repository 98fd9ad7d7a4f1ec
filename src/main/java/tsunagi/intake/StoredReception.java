package tsunagi.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tsunagi.web.ChangedMeanwhile;

/**
 * 受付の内容 as it stands.
 *
 * @param reason 訂正の理由, null for the first revision
 * @param by who wrote this revision
 * @param receivedBy 受付者 (様式1 1-3): who wrote the first
 */
record StoredReception(
        Reception reception, int revision, @Nullable String reason, String by, String receivedBy, Instant recordedAt) {

    /** For whoever has corrected it since she opened it. */
    ChangedMeanwhile changed() {
        return new ChangedMeanwhile(
                new ChangedMeanwhile.Saved(by, recordedAt, revision),
                ReceptionForm.of(reception).stored());
    }
}
