package tsunagi.consent;

import org.jspecify.annotations.Nullable;
import tsunagi.privacy.RulesId;

/**
 * 説明した規程 — the version of the 個人情報取扱規程 (様式7) that the person was told before she agreed.
 *
 * @param id null for consents recorded before the texts were kept
 * @param title the version and the day from which it held, as it was called then
 */
public record ExplainedRules(@Nullable RulesId id, String title) {
    /** Where its text can be read; null when it wasn't kept. */
    public @Nullable String href() {
        return id == null ? null : "/privacy-rules/" + id;
    }
}
