package tsunagi.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;

/**
 * 統合(名寄せ) — two entries of one person, read as one from then on until it is undone.
 *
 * @param keptName as it stands now
 * @param newestCase of the kept person among those that the reader may see
 * @param last whether it is in force and the last one of the kept person, so that it can be undone
 */
public record PersonMerge(
        UUID id,
        PersonId kept,
        PersonId givenUp,
        PersonName keptName,
        PersonName givenUpName,
        CaseId newestCaseId,
        CaseNumber newestCase,
        boolean last,
        String reason,
        Done merged,
        @Nullable Done undone,
        @Nullable String undoneReason) {

    /** When something was done, and by whom. */
    public record Done(Instant at, @Nullable StaffId by) {}
}
