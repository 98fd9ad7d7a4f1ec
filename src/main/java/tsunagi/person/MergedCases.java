package tsunagi.person;

import java.util.List;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;

/**
 * What becomes of the cases when two entries are merged or parted: the caller, who knows more of cases, does it in the same
 * transaction.
 *
 * @param to the person whose they are from now on
 * @param moved cases that change their person
 * @param restricted cases that become 閲覧制限 with a merge, and open again with its undoing
 */
public record MergedCases(PersonId to, List<CaseId> moved, List<CaseId> restricted) {
    public MergedCases {
        moved = List.copyOf(moved);
        restricted = List.copyOf(restricted);
    }
}
