package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Outcome;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/**
 * 再点検: 札幌市 had entered 基準額 93,000円 of one person from 2026-07-01 and finds out that it is 92,000円. Rent 35,000円, up to 36,000円. By hand
 * (規則10条3号イ, 11条1項1号): what was decided by the wrong row and comes out differently by the right one is the household of one that
 * applied since July and whose income lies above the threshold.
 */
@TsunagiIT
class RechecksIT {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rechecks rechecks;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private PastGrants decided;

    @BeforeEach
    void openTown() {
        decided = new PastGrants(context);
        town = world.town("sapporo");
    }

    private Actor officer() {
        return town.as(Role.MUNICIPAL_OFFICER);
    }

    private void threshold(long yen) {
        world.inTransaction(officer(), () -> jdbc.sql("""
                        update standard_row set superseded_at = tsunagi_now()
                        where item = 'THRESHOLD' and subject = '1' and superseded_at is null
                        """).update());
        world.inTransaction(officer(), () -> jdbc.sql("""
                        insert into standard_row (id, item, subject, valid, number, source)
                        values (gen_random_uuid(), 'THRESHOLD', '1', daterange('2026-07-01', null), :yen, '札幌市告示第1号')
                        """).param("yen", yen).update());
    }

    private CaseId applicant(LocalDate on, int size, long income) {
        var opened = world.openCase(town);
        decided.grant(town, opened.id(), on, size, income);
        return opened.id();
    }

    private List<FoundDifference> run() {
        officer().run(rechecks::run);
        return officer().call(() -> rechecks.page(1)).rows();
    }

    /** 93,000 + 35,000 − 100,000 = 28,000, rightly 27,000; 127,500 is below 128,000 and above 127,000. */
    @Test
    void afterAWrongRowIsCorrectedExactlyTheAffectedDecisionsAreFound() {
        threshold(93_000);
        CaseId tooMuch = applicant(JULY, 1, 100_000);
        CaseId notAtAll = applicant(JULY, 1, 127_500);
        applicant(JULY, 1, 92_000); // whole rent by either row
        applicant(JUNE, 1, 100_000); // last year's table
        applicant(JULY, 2, 150_000); // another row
        assertThat(run()).as("while the row stands").isEmpty();

        threshold(92_000);
        assertThat(run())
                .extracting(FoundDifference::caseId, FoundDifference::then, FoundDifference::now)
                .containsExactlyInAnyOrder(
                        tuple(tooMuch, result(Outcome.PAYABLE, 28_000), result(Outcome.PAYABLE, 27_000)),
                        tuple(notAtAll, result(Outcome.PAYABLE, 500), result(Outcome.NOT_PAYABLE, 0)));
        var page = officer().call(() -> rechecks.page(1));
        assertThat(page.summary()).contains("過去の決定5件", "違ったのは2件");
    }

    private static FoundDifference.Result result(Outcome outcome, long yen) {
        return new FoundDifference.Result(outcome, Yen.of(yen));
    }

    @Test
    void bothExplanationsStandSideBySide() {
        threshold(93_000);
        applicant(JULY, 1, 100_000);
        threshold(92_000);
        FoundDifference found = run().getFirst();
        FoundPage page = officer().call(() -> rechecks.found(found.id()));
        assertThat(page.steps())
                .filteredOn(step -> step.differs() && step.label().startsWith("基準額 + 家賃"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(requireNonNull(step.then()).formula()).contains("93,000");
                    assertThat(requireNonNull(step.now()).formula()).contains("92,000");
                });
        assertThat(page.steps())
                .filteredOn(step -> step.label().equals("世帯収入額"))
                .noneMatch(FoundPage.Compared::differs);
    }

    /** Nothing is posted by itself, and a later run doesn't ask again what a person has settled. */
    @Test
    void aPersonDecidesAndTheAnswerOutlivesTheNextRun() {
        threshold(93_000);
        applicant(JULY, 1, 100_000);
        threshold(92_000);
        FoundDifference found = run().getFirst();
        long decisions = count("benefit_decision");
        officer().run(() -> rechecks.answer(found.id(), new RecheckForm("LEAVE", "市の誤りのため返還を求めない")));
        assertThat(run()).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(found.id());
            assertThat(requireNonNull(again.answered()).answer()).isEqualTo(RecheckAnswer.LEAVE);
        });
        assertThat(count("benefit_decision")).isEqualTo(decisions);
        threshold(91_000);
        assertThat(run())
                .as("another result is another question")
                .singleElement()
                .satisfies(other -> assertThat(other.answered()).isNull());
    }

    private long count(String table) {
        return world.inTransaction(
                officer(),
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    @Test
    void anAnswerNeedsAReason() {
        threshold(93_000);
        applicant(JULY, 1, 100_000);
        threshold(92_000);
        FoundDifference found = run().getFirst();
        assertThatThrownBy(() -> officer().run(() -> rechecks.answer(found.id(), new RecheckForm("LEAVE", "　"))))
                .hasMessageContaining("理由");
        assertThat(count("benefit_recheck_answer")).isZero();
    }

    @Test
    void theDeskDoesNotRecheckAndAnotherMunicipalitySeesNothing() {
        threshold(93_000);
        applicant(JULY, 1, 100_000);
        threshold(92_000);
        run();
        assertThatThrownBy(() -> town.consultant().run(rechecks::run)).isInstanceOf(PermissionRefused.class);
        var other = world.town("sapporo").as(Role.MUNICIPAL_OFFICER);
        other.run(rechecks::run);
        assertThat(other.call(() -> rechecks.page(1)).summary()).contains("過去の決定0件");
    }
}
