package tsunagi.merging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.CaseGlance;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Duplicates;
import tsunagi.person.MergeUndoing;
import tsunagi.person.PersonMerge;
import tsunagi.person.PersonMerges;
import tsunagi.web.HttpProblem;
import tsunagi.web.Pager;

/** Fills the pages of 統合. */
@Service
class MergePages {
    private static final int SIZE = 20;

    private final Access access;
    private final PersonMerges merges;
    private final Duplicates duplicates;
    private final CaseFiles cases;
    private final StaffDirectory staff;

    MergePages(Access access, PersonMerges merges, Duplicates duplicates, CaseFiles cases, StaffDirectory staff) {
        this.access = access;
        this.merges = merges;
        this.duplicates = duplicates;
        this.cases = cases;
        this.staff = staff;
    }

    @Transactional
    PairsPage pairs(int page) {
        var found = duplicates.likely(SIZE, (page - 1) * SIZE);
        return new PairsPage(found.pairs(), new Pager(page, SIZE, found.total(), MergeController.PATH + "?page="));
    }

    @Transactional
    MergePage compare(CaseNumber kept, CaseNumber givenUp) {
        var one = side(kept);
        var other = side(givenUp);
        if (one.sheet().person().equals(other.sheet().person())) {
            throw new HttpProblem(HttpStatus.CONFLICT, "同じ方のケースです", "2つのケースは、もう1人の方の登録にまとまっています。");
        }
        merges.requireSight(one.sheet().person(), other.sheet().person());
        access.shown(
                Permission.MERGE_PERSONS,
                Stream.of(one, other)
                        .flatMap(side -> side.cases().stream())
                        .map(CaseGlance::id)
                        .toList());
        return new MergePage(
                duplicates.alike(one.sheet().person(), other.sheet().person()),
                one,
                other,
                merges.restricted(one.sheet().person(), other.sheet().person()));
    }

    @Transactional
    DonePage done(int page) {
        access.require(Permission.MERGE_PERSONS);
        var listed = merges.list(SIZE, (page - 1) * SIZE);
        access.shown(
                Permission.MERGE_PERSONS,
                listed.merges().stream().map(PersonMerge::newestCaseId).toList());
        return new DonePage(
                listed.merges(),
                staff.names(listed.merges().stream()
                        .flatMap(DonePage::staff)
                        .distinct()
                        .toList()),
                new Pager(page, SIZE, listed.total(), MergeController.PATH + "/done?page="));
    }

    @Transactional
    UndoPage undoing(UUID id) {
        access.require(Permission.MERGE_PERSONS);
        var undoing = merges.undoing(id).orElseThrow(HttpProblem::notFound);
        access.shown(
                Permission.MERGE_PERSONS,
                Stream.concat(
                                Stream.of(undoing.merge().newestCaseId()),
                                undoing.returning().stream().map(MergeUndoing.Case::id))
                        .toList());
        return new UndoPage(
                undoing, staff.names(DonePage.staff(undoing.merge()).distinct().toList()));
    }

    @Transactional
    DifferencesPage differences() {
        var known = duplicates.differences();
        return new DifferencesPage(
                known,
                staff.names(known.stream()
                        .flatMap(each -> Stream.ofNullable(each.by()))
                        .distinct()
                        .toList()));
    }

    /** The cases of a person on which somebody works. */
    @Transactional
    List<CaseNumber> running(CaseNumber number) {
        var caseId = access.enter(Permission.MERGE_PERSONS, number);
        return cases.visible(cases.head(caseId).person()).stream()
                .filter(each -> each.stage().running())
                .map(CaseGlance::number)
                .toList();
    }

    private MergePage.Side side(CaseNumber number) {
        var sheet = merges.sheet(access.enter(Permission.MERGE_PERSONS, number));
        return new MergePage.Side(number, sheet, cases.visible(sheet.person()));
    }
}
