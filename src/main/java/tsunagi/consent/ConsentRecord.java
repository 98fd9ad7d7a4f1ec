package tsunagi.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 同意の記録 — one answer with the circumstances of its recording.
 *
 * @param explained 個人情報取扱規程の版 that was explained; null where nothing was agreed
 * @param recordedBy name of the staff member
 */
record ConsentRecord(
        ConsentAnswer answer,
        @Nullable ExplainedRules explained,
        @Nullable String recordedBy,
        LocalDate recordedOn) {}
