package tsunagi.person;

import java.util.List;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/**
 * 統合の取り消し — what it would bring back, and what was written since and stays.
 *
 * @param kept basics of the kept person as they stand now
 * @param restored the same after the undoing
 * @param later fields that somebody changed after the merge: they stay
 * @param returning cases that go back to the entry that was given up
 * @param opening cases that the merge had restricted, and that the whole desk sees again
 * @param since cases that were opened after the merge: they stay
 */
public record MergeUndoing(
        PersonMerge merge,
        Entry<PersonBasics> kept,
        PersonBasics restored,
        List<BasicsField> later,
        List<Case> returning,
        List<Case> opening,
        List<Case> since) {
    public MergeUndoing {
        later = List.copyOf(later);
        returning = List.copyOf(returning);
        opening = List.copyOf(opening);
        since = List.copyOf(since);
    }

    /** One of the cases of both. */
    public record Case(CaseId id, CaseNumber number) {}
}
