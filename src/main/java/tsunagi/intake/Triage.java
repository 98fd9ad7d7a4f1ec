package tsunagi.intake;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 振り分け.
 *
 * @param reason null only while the decision is put off
 * @param protection null where nothing points to 要保護
 */
public record Triage(
        LocalDate on,
        TriageOutcome outcome,
        @Nullable String reason,
        @Nullable Protection protection) {
    public Triage {
        requireNonNull(on, "on is null");
        requireNonNull(outcome, "outcome is null");
        if (reason == null && outcome != TriageOutcome.LATER) {
            throw new IllegalArgumentException("a triage needs its reason");
        }
    }

    /**
     * 要保護者となるおそれ (法23条) — the agency must give information and advice about 生活保護 and lead the person there.
     *
     * @param door つなぎ先: 福祉事務所, 区保護課
     */
    public record Protection(LocalDate informedOn, String information, String door) {}
}
