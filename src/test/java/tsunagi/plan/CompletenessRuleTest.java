package tsunagi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.PresetLoader;
import tsunagi.tenancy.ServiceCode;

/** 規則1条 and 様式5: what a plan must say before the person agrees to it. */
class CompletenessRuleTest {
    private static final PlanContent COMPLETE = PlanFixture.content();

    private static List<CompletenessRule> broken(PlanContent content) {
        return CompletenessRule.allGaps(content, PlanFixture.practiceServices()).stream()
                .map(Gap::rule)
                .toList();
    }

    private static PlanContent withLines(SupportLine... lines) {
        return new PlanContent(COMPLETE.sheet(), COMPLETE.issues(), COMPLETE.goals(), List.of(lines));
    }

    @Test
    void aCompletePlanLacksNothing() {
        assertThat(broken(COMPLETE)).isEmpty();
    }

    @Test
    void anEmptyPlanLacksEverythingThatRegulationAndFormAskFor() {
        var empty = PlanSheet.empty(0, PlanFixture.DRAFTED, new StaffId(UUID.randomUUID()));
        assertThat(broken(new PlanContent(empty, List.of(), List.of(), List.of())))
                .containsExactly(
                        CompletenessRule.WISHES,
                        CompletenessRule.LONG_TERM_GOAL,
                        CompletenessRule.ISSUES,
                        CompletenessRule.GOALS,
                        CompletenessRule.EMPLOYMENT_GOAL,
                        CompletenessRule.LINES,
                        CompletenessRule.CONSIDERATIONS,
                        CompletenessRule.PERIOD,
                        CompletenessRule.MONITORING);
    }

    @Test
    void aPlanNeedsAtLeastOneGoal() {
        var withoutGoals = new PlanContent(COMPLETE.sheet(), COMPLETE.issues(), List.of(), COMPLETE.lines());
        assertThat(broken(withoutGoals)).containsExactly(CompletenessRule.GOALS);
        assertThatThrownBy(() -> PlanFixture.of(PlanState.Draft.FIRST, withoutGoals)
                        .agreed(PlanFixture.AGREEMENT, PlanFixture.practiceServices()))
                .isInstanceOf(Refusal.class)
                .hasMessage("達成目標を1つ以上書いてください");
    }

    @Test
    void eachGoalNeedsItsTargetDate() {
        var undated = new Goal(UUID.randomUUID(), 1, "週3日働く", null);
        var content = new PlanContent(
                COMPLETE.sheet(), COMPLETE.issues(), List.of(PlanFixture.goal(), undated), COMPLETE.lines());
        var gap = CompletenessRule.allGaps(content, PlanFixture.practiceServices())
                .getFirst();
        assertThat(gap.rule()).isEqualTo(CompletenessRule.TARGET_DATES);
        assertThat(gap.message()).startsWith("目標2の");
        assertThat(gap.place()).isEqualTo("goals/" + undated.id() + "#f-targetOn");
    }

    @Test
    void notAimingAtEmploymentIsAnAnswerToo() {
        assertThat(broken(with(false))).isEmpty();
        assertThat(broken(with(null))).containsExactly(CompletenessRule.EMPLOYMENT_GOAL);
    }

    private static PlanContent with(@Nullable Boolean employmentGoal) {
        var sheet = COMPLETE.sheet();
        var changed = new PlanSheet(
                sheet.sequence(),
                sheet.draftedOn(),
                sheet.drafter(),
                false,
                sheet.wishes(),
                sheet.longTermGoal(),
                sheet.considerations(),
                employmentGoal,
                sheet.startsOn(),
                sheet.endsOn(),
                sheet.monitoring(),
                null);
        return new PlanContent(changed, COMPLETE.issues(), COMPLETE.goals(), COMPLETE.lines());
    }

    @Test
    void informalSupportNeedsNoServiceButSomebodyAndSomething() {
        var neighbour =
                new SupportLine(UUID.randomUUID(), 1, null, null, "民生委員", "週1回の見守り", null, null, null, null, null);
        assertThat(broken(withLines(neighbour))).isEmpty();
        var alone = new SupportLine(UUID.randomUUID(), 1, null, "求人票を見る", null, null, null, null, null, null, null);
        assertThat(broken(withLines(alone))).containsExactly(CompletenessRule.LINE_CONTENTS);
    }

    @Test
    void anEmptyLineIsNoLine() {
        assertThatThrownBy(() ->
                        new SupportLine(UUID.randomUUID(), 1, null, null, "センター", null, null, null, null, null, null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aServiceMustBeAnItemOfTheMunicipalitysPlansOnThePlansDay() {
        var sapporo = PresetLoader.shipped("sapporo").rules().catalogue(LocalDate.of(2026, 11, 2));
        var preparation = withLines(PlanFixture.line(ServiceCode.WORK_PREPARATION));
        assertThat(CompletenessRule.allGaps(preparation, sapporo))
                .extracting(Gap::rule)
                .containsExactly(CompletenessRule.SERVICES_OFFERED);
        assertThat(broken(preparation)).isEmpty();
        assertThat(broken(withLines(PlanFixture.line(new ServiceCode("L99")))))
                .containsExactly(CompletenessRule.SERVICES_OFFERED);
    }

    @Test
    void thePlansServicesAreComputedFromItsLinesEachOnce() {
        var content = withLines(
                PlanFixture.line(ServiceCode.WORK_PREPARATION),
                PlanFixture.line(ServiceCode.HOUSEHOLD_BUDGET),
                PlanFixture.line(ServiceCode.WORK_PREPARATION));
        assertThat(content.services()).containsExactly(ServiceCode.HOUSEHOLD_BUDGET, ServiceCode.WORK_PREPARATION);
    }

    @Test
    void theDigestChangesWithEveryWordThatThePersonAgreesTo() {
        assertThat(PlanRevisions.digest(COMPLETE)).isEqualTo(PlanRevisions.digest(COMPLETE));
        assertThat(PlanRevisions.digest(with(false))).isNotEqualTo(PlanRevisions.digest(COMPLETE));
    }
}
