package tsunagi.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.tenancy.ServiceCode.HOUSEHOLD_BUDGET;
import static tsunagi.tenancy.ServiceCode.WORK_PREPARATION;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/**
 * 就労準備支援の資産収入要件 (規則4条1号) on the decision screen. 長岡市 as 3級地, applications from 2026-07-01: 基準額 86,000円 of one person and
 * 175,000円 of four, rent up to 31,800円 and 41,000円 (rules.md §2.11). Income: up to 86,000 + 31,800 = 117,800円. Assets: six times the
 * threshold, 516,000円 and 1,050,000円, without the ceiling of a million that 住居確保給付金 has.
 */
@TsunagiIT
class MeansCheckIT {
    @Autowired
    World world;

    @Autowired
    DecisionPages pages;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;
    private World.Town town;
    private SubmissionId id;

    @BeforeEach
    void submit() {
        steps = new DecisionSteps(context);
        town = world.town("nagaoka");
        var plan = steps.approved.plan(town, steps.on, WORK_PREPARATION, HOUSEHOLD_BUDGET);
        id = steps.submitted(town, plan.number());
    }

    private MeansResult found(int size, @Nullable Long income, @Nullable Long assets) {
        steps.check(town, id, WORK_PREPARATION, requirement(Requirement.Mark.UNKNOWN, null, size, income, assets));
        var page = town.as(Role.MUNICIPAL_OFFICER).call(() -> pages.decision(id));
        UUID line = page.submission().lines().stream()
                .filter(each -> each.service().equals(WORK_PREPARATION))
                .findFirst()
                .orElseThrow()
                .id();
        return requireNonNull(page.means().get(line));
    }

    private static Requirement requirement(
            Requirement.Mark mark,
            Requirement.@Nullable Ground ground,
            int size,
            @Nullable Long income,
            @Nullable Long assets) {
        var figures = new HouseholdFigures(
                size, income == null ? null : Yen.of(income), assets == null ? null : Yen.of(assets));
        return new Requirement(mark, ground, "給与明細と通帳", figures);
    }

    @Test
    void theLastYenOfBothLimitsIsMetAndTheNextIsNot() {
        assertThat(found(1, 117_800L, 516_000L).verdict()).isEqualTo(Answer.Choice.YES);
        assertThat(found(1, 117_801L, 516_000L).verdict()).isEqualTo(Answer.Choice.NO);
        assertThat(found(1, 117_800L, 516_001L).verdict()).isEqualTo(Answer.Choice.NO);
    }

    @Test
    void aFamilyOfFourMayHaveMoreThanAMillion() {
        assertThat(found(4, 0L, 1_050_000L).verdict()).isEqualTo(Answer.Choice.YES);
        assertThat(found(4, 0L, 1_050_001L).verdict()).isEqualTo(Answer.Choice.NO);
    }

    @Test
    void whatNobodyHasSeenIsUnconfirmedUnlessTheRestSettlesIt() {
        assertThat(found(1, 100_000L, null).verdict()).isEqualTo(Answer.Choice.UNCONFIRMED);
        assertThat(found(1, null, 516_001L).verdict()).isEqualTo(Answer.Choice.NO);
    }

    @Test
    void theScreenShowsEachStepWithItsArticleAndThatTheRowIsAssumed() {
        var result = found(1, 117_800L, 516_000L);
        assertThat(result.steps())
                .anySatisfy(step -> {
                    assertThat(step.formula()).isEqualTo("86000 + 31800");
                    assertThat(step.value()).isEqualTo("117,800円");
                    assertThat(step.article()).isEqualTo("規則4条1号イ");
                })
                .anySatisfy(step -> {
                    assertThat(step.formula()).isEqualTo("86000 * 6");
                    assertThat(step.article()).isEqualTo("規則4条1号ロ");
                });
        assertThat(result.doubts()).as("nobody has confirmed 長岡市's threshold").isNotEmpty();
    }

    @Test
    void nobodySaysThatItemOneIsMetWhileTheFiguresSayOtherwise() {
        var contradicting = requirement(Requirement.Mark.MET, Requirement.Ground.ITEM_1, 1, 117_801L, 0L);
        assertThatThrownBy(() -> steps.check(town, id, WORK_PREPARATION, contradicting))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("規則4条1号");
        steps.check(
                town,
                id,
                WORK_PREPARATION,
                requirement(Requirement.Mark.MET, Requirement.Ground.ITEM_2_B, 1, 117_801L, 0L));
        assertThatThrownBy(() ->
                        steps.check(town, id, HOUSEHOLD_BUDGET, requirement(Requirement.Mark.MET, null, 1, 0L, 0L)))
                .as("家計改善支援 has no means test")
                .isInstanceOf(Refusal.class);
    }
}
