package tsunagi.merging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.CaseGrants;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.MergeUndoing;
import tsunagi.person.MergedCases;
import tsunagi.person.PersonMerge;
import tsunagi.person.PersonMerges;
import tsunagi.web.HttpProblem;

/**
 * The entrance to 統合(名寄せ): two entries of one person become one, and can be parted again. Only who sees every case of both may
 * do so; where one of them is restricted, all of them are afterwards.
 */
@Service
public class Merges {
    private final Access access;
    private final PersonMerges merges;
    private final CaseFiles cases;
    private final CaseGrants grants;

    Merges(Access access, PersonMerges merges, CaseFiles cases, CaseGrants grants) {
        this.access = access;
        this.merges = merges;
        this.cases = cases;
        this.grants = grants;
    }

    /**
     * The person of the second case becomes an alias of the person of the first one.
     *
     * @throws Refusal when they are one already, are known as two, or no reason is given
     * @throws tsunagi.person.EntryChangedMeanwhile when one of them is no longer as the form showed her
     */
    @Transactional
    void merge(CaseNumber kept, CaseNumber givenUp, MergeForm form) {
        var one = cases.head(access.enter(Permission.MERGE_PERSONS, kept)).person();
        var other = cases.head(access.enter(Permission.MERGE_PERSONS, givenUp)).person();
        MergedCases merged = merges.merge(form.read(one, other));
        cases.pass(merged.moved(), merged.to());
        grants.restrict(merged.restricted(), true);
        access.noted(Permission.MERGE_PERSONS, "統合: %s の方を %s の方へ".formatted(givenUp.value(), kept.value()));
    }

    /** @throws Refusal when it is undone already, a later one stands on it, or no reason is given */
    @Transactional
    void undo(UUID id, String reason) {
        access.require(Permission.MERGE_PERSONS);
        var undoing = merges.undoing(id).orElseThrow(HttpProblem::notFound);
        var shown = undoing.merge();
        MergedCases parted = merges.undo(shown, MergeForm.reason(reason, "取り消す理由を入力してください"));
        // Before it the cases name the person who was kept, after it the one who was given up: both stand in the audit
        // log.
        access.shown(Permission.MERGE_PERSONS, parted.moved());
        cases.pass(parted.moved(), parted.to());
        grants.restrict(parted.restricted(), false);
        access.shown(Permission.MERGE_PERSONS, parted.moved());
        access.noted(Permission.MERGE_PERSONS, undone(shown, undoing.opening()));
    }

    private static String undone(PersonMerge merge, List<MergeUndoing.Case> opened) {
        String numbers = opened.stream().map(each -> each.number().value()).collect(Collectors.joining("、"));
        return "統合の取り消し: " + merge.newestCase().value() + (numbers.isEmpty() ? "" : "（閲覧制限を解除: " + numbers + "）");
    }
}
