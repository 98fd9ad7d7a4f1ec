package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.housingbenefit.BenefitDecision.Basis;
import tsunagi.housingbenefit.BenefitDecision.Limits;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.End;
import tsunagi.meanstest.EndGround;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.Outcome;
import tsunagi.meanstest.PaidMonths;
import tsunagi.meanstest.PaymentStage;
import tsunagi.meanstest.RentBenefit;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.HttpProblem;

/** The course of a benefit on PostgreSQL: every kind of decision comes back as it was written, and so does the state after it. */
@TsunagiIT
class CourseStoreIT {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    World world;

    @Autowired
    CourseStore store;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;
    private CaseId caseId;
    private BenefitRows rows;

    @BeforeEach
    void begin() {
        town = world.town();
        caseId = world.openCase(town, DAY).id();
        rows = new BenefitRows(jdbc);
    }

    private <T> T in(Supplier<T> work) {
        return world.inTransaction(town.consultant(), work);
    }

    private static List<YearMonth> months(int count) {
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            months.add(MAY.plusMonths(i));
        }
        return months;
    }

    private Basis basis(BenefitId benefit, ApplicationKind kind, Outcome outcome) {
        var applied = rows.apply(benefit, kind, DAY);
        return new Basis(
                applied.id(),
                applied.statement(),
                outcome,
                new Limits(Yen.of(137_700), Yen.of(504_000)),
                List.of(UUID.randomUUID(), UUID.randomUUID()),
                new FrozenCalculation(
                        "月額",
                        List.of(new FrozenCalculation.Given("家賃（実際の額）", "60,000円")),
                        List.of(new FrozenCalculation.Met("A3", "収入", "規則10条3号イ", "○", "給与明細")),
                        List.of(new WhatIfAnswer.StepLine("支給額", "min(60,000, 53,700)", "53,700", "規則11条1項1号", "表")),
                        List.of("家賃が上限を超えています")));
    }

    private Course append(BenefitId benefit, java.util.function.Function<Course, BenefitDecision> decide) {
        return in(() -> {
            store.append(decide.apply(store.lock(benefit)));
            return store.of(benefit);
        });
    }

    private Course granted(BenefitId benefit) {
        return append(
                benefit,
                course -> new BenefitDecision.Paid(
                        course.next(DAY, ""),
                        DecisionKind.GRANT,
                        basis(benefit, ApplicationKind.FIRST, Outcome.PAYABLE),
                        Yen.of(53_700),
                        MAY,
                        new RentBenefit.First(new PaidMonths(months(3)))));
    }

    private Course extended(BenefitId benefit, RentBenefit.Paid after) {
        return append(
                benefit,
                course -> new BenefitDecision.Paid(
                        course.next(DAY.plusMonths(1), ""),
                        DecisionKind.EXTENSION,
                        basis(benefit, ApplicationKind.EXTENSION, Outcome.PAYABLE),
                        Yen.of(40_000),
                        after.lastMonth(),
                        after));
    }

    private static Course ended(RentBenefit.Discontinued state, Course course) {
        return new Course(
                course.id(),
                course.caseId(),
                course.kind(),
                List.of(new BenefitDecision.Discontinued(course.next(DAY.plusMonths(3), "退去した。"), state)));
    }

    @Test
    void aBenefitBeforeItsDecisionHasACourseWithoutAny() {
        var benefit = in(() -> rows.begin(caseId, BenefitKind.RENT));
        var course = in(() -> store.of(benefit));
        assertThat(course).isEqualTo(new Course(benefit, caseId, BenefitKind.RENT, List.of()));
        assertThatThrownBy(() -> in(() -> store.of(BenefitId.next()))).isInstanceOf(HttpProblem.class);
    }

    @Test
    void threeSixAndNineMonthsComeBackAsTheyWereDecided() {
        var benefit = in(() -> rows.begin(caseId, BenefitKind.RENT));
        assertThat(granted(benefit).state()).contains(new RentBenefit.First(new PaidMonths(months(3))));
        var six = new RentBenefit.Extended(new PaidMonths(months(6)));
        assertThat(extended(benefit, six).state()).contains(six);
        var nine = new RentBenefit.ReExtended(new PaidMonths(months(9)));
        var course = extended(benefit, nine);
        assertThat(course.state()).contains(nine);
        assertThat(course.amountOf(MAY.plusMonths(4))).isEqualTo(Yen.of(53_700));
        assertThat(course.amountOf(MAY.plusMonths(5))).isEqualTo(Yen.of(40_000));
        assertThat(course.decisions())
                .extracting(decision -> decision.made().ordinal())
                .containsExactly(1, 2, 3);
    }

    @Test
    void everythingThatADecisionStandsOnIsKept() {
        var benefit = in(() -> rows.begin(caseId, BenefitKind.RENT));
        var written = new ArrayList<BenefitDecision>();
        append(benefit, course -> {
            written.add(new BenefitDecision.Paid(
                    course.next(DAY, "自治体の判断"),
                    DecisionKind.GRANT,
                    basis(benefit, ApplicationKind.FIRST, Outcome.ZERO_AMOUNT),
                    Yen.ZERO,
                    MAY,
                    new RentBenefit.First(new PaidMonths(months(3)))));
            return written.getFirst();
        });
        append(benefit, course -> {
            written.add(new BenefitDecision.Refused(
                    course.next(DAY, "収入が上限を超えています。"), basis(benefit, ApplicationKind.EXTENSION, Outcome.NOT_PAYABLE)));
            return written.getLast();
        });
        assertThat(in(() -> store.of(benefit)).decisions()).isEqualTo(written);
        assertThat(in(() -> store.find(written.getFirst().made().id()))
                        .orElseThrow()
                        .id())
                .isEqualTo(benefit);
    }

    @Test
    void aSuspensionKeepsStageAndIllnessAndAnEndItsGround() {
        var benefit = in(() -> rows.begin(caseId, BenefitKind.RENT));
        granted(benefit);
        var on = DAY.plusMonths(1);
        var suspended = new RentBenefit.Suspended(
                new PaidMonths(months(2)), PaymentStage.FIRST, new Illness(on.minusDays(3), on), YearMonth.of(2026, 7));
        assertThat(append(benefit, course -> new BenefitDecision.Suspended(course.next(on, "入院した。"), suspended))
                        .state())
                .contains(suspended);
        var end = new RentBenefit.Discontinued(
                new PaidMonths(months(2)), new End(EndGround.DIED, LocalDate.of(2026, 8, 2)));
        var course = append(benefit, before -> ended(end, before).decisions().getFirst());
        assertThat(course.state()).contains(end);
        assertThat(course.months().count()).isEqualTo(2);
    }

    @Test
    void aMoveIsGrantedOnceAndHasNoMonths() {
        var benefit = in(() -> rows.begin(caseId, BenefitKind.MOVING));
        var course = append(
                benefit,
                before -> new BenefitDecision.Moved(
                        before.next(DAY, ""), basis(benefit, ApplicationKind.FIRST, Outcome.PAYABLE), Yen.of(161_100)));
        assertThat(course.decisions().getFirst())
                .isInstanceOfSatisfying(
                        BenefitDecision.Moved.class,
                        moved -> assertThat(moved.amount()).isEqualTo(Yen.of(161_100)));
        assertThat(course.state()).isEmpty();
    }

    @Test
    void theCoursesOfACaseComeInTheOrderInWhichTheyBegan() {
        var rent = in(() -> rows.begin(caseId, BenefitKind.RENT));
        var move = in(() -> rows.begin(caseId, BenefitKind.MOVING));
        granted(rent);
        assertThat(in(() -> store.ofCase(caseId))).extracting(Course::id).containsExactly(rent, move);
        assertThat(in(() -> store.ofCase(caseId)).getFirst().decisions()).hasSize(1);
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondSeesWhatTheFirstDecided() throws Exception {
        var benefit = in(() -> rows.begin(caseId, BenefitKind.RENT));
        granted(benefit);
        var start = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> suspend = () -> {
                start.await();
                return append(benefit, course -> {
                            var state = course.state().orElseThrow();
                            return new BenefitDecision.Discontinued(
                                    course.next(DAY, "退去した。"),
                                    new RentBenefit.Discontinued(
                                            state.months(),
                                            new End(EndGround.LEFT_DWELLING, LocalDate.of(2026, 8, 1))));
                        })
                        .decisions()
                        .size();
            };
            var one = two.submit(suspend);
            var other = two.submit(suspend);
            start.countDown();
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(2, 3);
        }
    }

    @Test
    void withoutTheLockTheTableRefusesASecondDecisionInTheSamePlace() {
        var benefit = in(() -> rows.begin(caseId, BenefitKind.RENT));
        var course = granted(benefit);
        var again = course.decisions().getFirst().made().ordinal();
        var made = new BenefitDecision.Made(BenefitDecisionId.next(), benefit, again, DAY, "退去した。");
        var end = new RentBenefit.Discontinued(
                new PaidMonths(months(3)), new End(EndGround.LEFT_DWELLING, LocalDate.of(2026, 8, 1)));
        assertThatThrownBy(() -> in(() -> {
                    store.append(new BenefitDecision.Discontinued(made, end));
                    return true;
                }))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
