package tsunagi.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * 事実 — one line of a case's life. Never changed: a mistaken fact is voided by a later one.
 *
 * @param term プラン期, 1 for everything up to the first plan's evaluation
 * @param on the day on which it was true, possibly long before it was entered
 * @param recordedBy who entered it; null for the program itself
 * @param dueOn a day that the fact sets: the evaluation date of a plan, the day to ask 「着きましたか」
 * @param detail a code or reason, never free personal text; for STEP_SKIPPED the step's name, a colon and the reason
 * @param heldOnPaper the paper exists in the binder and was not typed again
 * @param about which one, where a case has several that are answered each for itself: the id of a つなぎ
 */
public record CaseFact(
        UUID id,
        FactKind kind,
        int term,
        LocalDate on,
        Instant recordedAt,
        @Nullable StaffId recordedBy,
        @Nullable LocalDate dueOn,
        @Nullable String detail,
        boolean heldOnPaper,
        @Nullable UUID voids,
        @Nullable UUID about) {

    /** By the day of the fact, then in the order of entry. */
    static final Comparator<CaseFact> ORDER = Comparator.comparing(CaseFact::on).thenComparing(CaseFact::recordedAt);
}
