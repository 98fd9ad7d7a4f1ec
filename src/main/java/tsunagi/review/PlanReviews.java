package tsunagi.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.person.Persons;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;
import tsunagi.web.ChangedMeanwhile;

/**
 * プラン未作成ケースの確認 (取組事例集 宇都宮市: every week the agency and the city go through all consultations without a plan). The
 * desk keeps the board; the city sees how many there are, and the cases where the municipality has set so.
 */
@Service
public class PlanReviews {
    private static final int MOST_OF_LIST = 104;

    private final Access access;
    private final ReviewStore store;
    private final Persons persons;
    private final StaffDirectory staff;
    private final Municipalities municipalities;
    private final Clock clock;

    PlanReviews(
            Access access,
            ReviewStore store,
            Persons persons,
            StaffDirectory staff,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.persons = persons;
        this.staff = staff;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    ReviewListPage list() {
        var actor = access.require(Permission.VIEW_PLAN_REVIEW);
        boolean city = isCity(actor);
        var rows = store.list(city, MOST_OF_LIST).stream()
                .map(listed ->
                        new ReviewListPage.Row(listed.review(), listed.counts(), !city || cityReads(listed.review())))
                .toList();
        return new ReviewListPage(rows, mayHold(actor), city);
    }

    /**
     * Holds the review of today: puts every consultation of the desk on the board that has no plan and goes on, or has ended since
     * the review before.
     *
     * @throws Refusal when the desk is not hers, or has held one today
     */
    @Transactional
    public ReviewId hold(OfficeId office) {
        var actor = access.require(Permission.HOLD_PLAN_REVIEW);
        if (mayHold(actor).stream().noneMatch(each -> each.id().equals(office))) {
            throw new Refusal("この窓口の確認は始められません");
        }
        return store.hold(office, LocalDate.now(clock)).orElseThrow(() -> new Refusal("今日の確認は、もう始まっています。一覧から開いてください"));
    }

    /** @throws Refusal when there is no such review for this person */
    @Transactional
    ReviewPage open(ReviewId id) {
        var actor = access.require(Permission.VIEW_PLAN_REVIEW);
        return page(actor, find(actor, id));
    }

    /**
     * Writes down what was said and decided, all rows or none.
     *
     * @throws Refusal with everything that is to be put right
     * @throws ChangedMeanwhile when somebody else has written since
     */
    @Transactional
    void write(ReviewId id, ReviewForm form) {
        var actor = access.require(Permission.HOLD_PLAN_REVIEW);
        var page = page(actor, find(actor, id));
        var entries = form.read(page.review().heldOn(), page.lines(), page.colleagues());
        if (!store.nextVersion(id, form.version())) {
            throw page(actor, find(actor, id)).changed();
        }
        entries.forEach((caseId, entry) -> store.write(id, caseId, entry));
    }

    /** The cases on the board in its order, for who holds it from outside a screen: practice data. */
    @Transactional
    public List<CaseNumber> board(ReviewId id) {
        return open(id).lines().stream().map(ReviewLine::number).toList();
    }

    /** Writes one row from outside a screen: practice data. */
    @Transactional
    public void decide(ReviewId id, CaseNumber number, ReviewEntry entry) {
        store.write(id, access.enter(Permission.HOLD_PLAN_REVIEW, number), entry);
    }

    private ReviewPage page(Actor actor, Review review) {
        boolean city = isCity(actor);
        var lines = store.lines(review, city);
        access.shown(
                Permission.VIEW_PLAN_REVIEW,
                lines.stream().map(ReviewLine::caseId).toList());
        return new ReviewPage(
                review,
                lines,
                store.total(review.id()) - lines.size(),
                persons.names(lines.stream().map(ReviewLine::person).toList()),
                distinct(staff.colleagues(List.of(review.office()))),
                staff.names(named(review, lines)),
                !city && actor.may(Permission.HOLD_PLAN_REVIEW));
    }

    private Review find(Actor actor, ReviewId id) {
        boolean city = isCity(actor);
        return store.find(id, city)
                .filter(review -> !city || cityReads(review))
                .orElseThrow(() -> new Refusal("この確認はありません"));
    }

    private boolean cityReads(Review review) {
        return municipalities.settings(review.heldOn()).cityReadsReviews();
    }

    private List<Office> mayHold(Actor actor) {
        return actor.may(Permission.HOLD_PLAN_REVIEW)
                ? municipalities.offices().stream()
                        .filter(office -> actor.offices().contains(office.id()))
                        .toList()
                : List.of();
    }

    /** Who may not hold a review but look at it is of the city. */
    private static boolean isCity(Actor actor) {
        return !actor.may(Permission.HOLD_PLAN_REVIEW);
    }

    /** Two of one name are told apart by a number. */
    private static List<Colleague> distinct(List<Colleague> colleagues) {
        Set<String> taken = new HashSet<>();
        return colleagues.stream()
                .map(colleague -> new Colleague(
                        colleague.id(),
                        Stream.iterate(1, number -> number + 1)
                                .map(number -> number == 1 ? colleague.name() : colleague.name() + "（" + number + "）")
                                .filter(taken::add)
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    private static Collection<StaffId> named(Review review, List<ReviewLine> lines) {
        return Stream.concat(
                        Stream.of(review.changedBy()),
                        lines.stream()
                                .flatMap(line -> Stream.of(line.entry(), line.before()))
                                .filter(Objects::nonNull)
                                .map(ReviewEntry::actor)
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
    }
}
