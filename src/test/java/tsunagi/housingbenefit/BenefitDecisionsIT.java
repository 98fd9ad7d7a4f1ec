package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.Outcome;
import tsunagi.meanstest.RentBenefit;
import tsunagi.testing.TsunagiIT;

/**
 * 支給決定 and 不支給決定 of a first application on PostgreSQL. The amounts are computed by hand from 規則10条3号イ and 11条1項1号 with the
 * tables that {@link DecidingSteps} names.
 */
@TsunagiIT
class BenefitDecisionsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    ApplicationContext context;

    @Autowired
    BenefitDecisions decisions;

    @Autowired
    CaseFiles cases;

    private DecidingSteps steps;

    @BeforeEach
    void begin() {
        steps = new DecidingSteps(context);
    }

    private List<CaseFact> facts() {
        return steps.world.inTransaction(steps.town.consultant(), () -> cases.facts(steps.caseId));
    }

    /** 84,000 + 65,000 − 100,000 = 49,000 ≦ 53,700; 100,000 ≦ 84,000 + 53,700; assets up to 84,000 × 6. */
    @Test
    void threeMonthsFromTheMonthOfTheApplication() {
        var id = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
        steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, DAY.plusDays(3)));

        var course = steps.course(id);
        assertThat(course.state().orElseThrow()).isInstanceOf(RentBenefit.First.class);
        assertThat(course.months().months()).containsExactly(MAY, MAY.plusMonths(1), MAY.plusMonths(2));
        assertThat(course.amountOf(MAY)).isEqualTo(Yen.of(49_000));
        var paid = course.lastPaid().orElseThrow();
        assertThat(paid.basis().limits()).isEqualTo(new BenefitDecision.Limits(Yen.of(137_700), Yen.of(504_000)));
        assertThat(paid.basis().statement()).isEqualTo(steps.read(id).statementId());
        assertThat(paid.basis().usedRows()).isNotEmpty();
        assertThat(paid.basis().calculation().steps())
                .last()
                .satisfies(step -> assertThat(step.value()).isEqualTo("49,000"));
        assertThat(paid.basis().calculation().findings())
                .extracting(FrozenCalculation.Met::answer)
                .containsOnly("○");
        assertThat(steps.read(id).state()).isEqualTo(ApplicationState.DECIDED);
        assertThat(facts()).anySatisfy(fact -> {
            assertThat(fact.kind()).isEqualTo(FactKind.EMERGENCY_SUPPORTED);
            assertThat(fact.detail()).isEqualTo("HOUSING_BENEFIT");
        });
    }

    @Test
    void aLaterFirstMonthIsForWhoHasYetToMoveInAndNeedsItsReason() {
        var id = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
        var july = steps.typed(id, DecisionAnswer.GRANT, DAY).with("firstMonth", "令和8年7月");
        assertThatThrownBy(() -> steps.decide(id, july))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        assertThatThrownBy(() -> steps.decide(id, july.with("firstMonth", "令和8年4月")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("さかのぼって");
        assertThatThrownBy(() -> steps.decide(id, july.with("firstMonth", "来月")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("firstMonth"));

        steps.decide(id, july.with("reason", "6月20日に入居し、6月分の家賃は初期費用で払うため"));
        assertThat(steps.course(id).months().months().getFirst()).isEqualTo(YearMonth.of(2026, 7));
    }

    /** 137,701 > 84,000 + 53,700. */
    @Test
    void whoHasMoreThanTheLimitIsToldNoAndWhy() {
        var id = steps.applied(DecidingSteps.statement(DAY, 65_000, 137_701));
        assertThatThrownBy(() -> steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("規則10条3号イ");
        var no = steps.typed(id, DecisionAnswer.REFUSAL, DAY);
        assertThatThrownBy(() -> steps.decide(id, no))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("reason"));

        steps.decide(id, no.with("reason", "世帯の収入が上限を超えるため"));
        var course = steps.course(id);
        assertThat(course.state()).isEmpty();
        assertThat(course.answerTo(id).orElseThrow())
                .isInstanceOfSatisfying(
                        BenefitDecision.Refused.class,
                        refused -> assertThat(refused.basis().outcome()).isEqualTo(Outcome.NOT_PAYABLE));
        assertThat(facts()).extracting(CaseFact::kind).doesNotContain(FactKind.EMERGENCY_SUPPORTED);
    }

    @Test
    void whoMeetsEverythingIsNotRefused() {
        var id = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
        var no = steps.typed(id, DecisionAnswer.REFUSAL, DAY).with("reason", "予算のため");
        assertThatThrownBy(() -> steps.decide(id, no))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("要件をすべて満たしている");
        assertThat(steps.read(id).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    /** 84,000 + 20,000 − 104,000 = 0, and 104,000 ≦ 84,000 + 20,000. */
    @Test
    void zeroIsTheMunicipalitysOwnChoiceWithItsReason() {
        var id = steps.applied(DecidingSteps.statement(DAY, 20_000, 104_000));
        assertThatThrownBy(() -> steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("0円");
        var zero = steps.typed(id, DecisionAnswer.GRANT_ZERO, DAY);
        assertThatThrownBy(() -> steps.decide(id, zero))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("判断の理由");
        steps.decide(id, zero.with("reason", "翌月から収入が減る見込みのため"));
        assertThat(steps.course(id).amountOf(MAY)).isEqualTo(Yen.ZERO);

        var other = new DecidingSteps(context);
        var refused = other.applied(DecidingSteps.statement(DAY, 20_000, 104_000));
        other.decide(refused, other.typed(refused, DecisionAnswer.REFUSAL, DAY).with("reason", "支給する額がないため"));
        assertThat(other.course(refused).state()).isEmpty();
    }

    /** Of two persons 川崎市 has not published its 基準額 from July on: 139,000円 is computed. */
    @Test
    void nothingIsDecidedByAValueThatNobodyConfirmed() {
        var id = steps.applied(DecidingSteps.statement(LocalDate.of(2026, 7, 10), 2, 65_000, 300_000, Map.of()));
        assertThat(steps.page(id).obstacles())
                .anySatisfy(obstacle -> assertThat(obstacle).contains("基準額"));
        for (var answer : List.of(DecisionAnswer.GRANT, DecisionAnswer.REFUSAL)) {
            var typed = steps.typed(id, answer, LocalDate.of(2026, 7, 10)).with("reason", "理由");
            assertThatThrownBy(() -> steps.decide(id, typed))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("基準額");
        }
        assertThat(steps.course(id).decisions()).isEmpty();
    }

    @Test
    void nothingIsGrantedWhileAConditionIsUnconfirmed() {
        var open = DecidingSteps.statement(DAY, 1, 65_000, 100_000, Map.of("NO_PUBLIC_ASSISTANCE", Answer.UNCONFIRMED));
        var id = steps.applied(open);
        assertThat(steps.page(id).obstacles()).isNotEmpty();
        assertThatThrownBy(() -> steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("生活保護を受けていない");
    }

    @Test
    void aSecondRentBenefitIsNotGrantedBesideARunningOne() {
        steps.granted(DecidingSteps.statement(DAY, 65_000, 100_000));
        var second = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
        assertThatThrownBy(() -> steps.decide(second, steps.typed(second, DecisionAnswer.GRANT, DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("支給中か中断中");
        steps.decide(second, steps.typed(second, DecisionAnswer.REFUSAL, DAY).with("reason", "すでに支給中のため"));
        assertThat(steps.course(second).answerTo(second)).isPresent();
    }

    @Test
    void theDayLiesBetweenTheSendingAndToday() {
        var id = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
        for (var day : List.of(DAY.minusDays(1), LocalDate.of(2099, 1, 1))) {
            assertThatThrownBy(() -> steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, day)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("decidedOn"));
        }
    }

    @Test
    void onlyTheDeciderDecidesAndNoDeskReturns() {
        var id = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
        var typed = steps.typed(id, DecisionAnswer.GRANT, DAY);
        for (var role : List.of(Role.MUNICIPAL_OFFICER, Role.CHIEF_CONSULTANT, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> steps.town.as(role).run(() -> decisions.decide(id, typed.form())))
                    .isInstanceOf(PermissionRefused.class);
        }
        assertThatThrownBy(() -> steps.town.consultant().run(() -> decisions.giveBack(id, typed.form())))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void whatIsReturnedSaysWhyAndIsNotDecided() {
        var id = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
        var typed = steps.typed(id, DecisionAnswer.GRANT, DAY);
        assertThatThrownBy(() -> steps.giveBack(id, " ", DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("returnText"));
        steps.giveBack(id, "給与明細の10月分がありません", DAY);
        assertThat(steps.read(id).state()).isEqualTo(ApplicationState.RETURNED);
        assertThat(steps.read(id).stateText()).isEqualTo("給与明細の10月分がありません");
        assertThatThrownBy(() -> steps.decide(id, typed)).isInstanceOf(ApplicationChanged.class);
    }
}
