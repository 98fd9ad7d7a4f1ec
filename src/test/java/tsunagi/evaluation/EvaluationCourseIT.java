package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Progress;
import tsunagi.casefile.Stage;
import tsunagi.casefile.StepNumber;
import tsunagi.casefile.StepProgress;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.forms.Submission;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.supportlog.SupportLog;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** An evaluation before a meeting, and what follows from it. */
@TsunagiIT
class EvaluationCourseIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Closings closings;

    @Autowired
    ClosingPages pages;

    @Autowired
    CaseFiles cases;

    @Autowired
    SupportLog log;

    private EvaluationFixture fixture;
    private Town town;
    private Agreed plan;

    @BeforeEach
    void aPlanInForceForSixMonths() {
        fixture = new EvaluationFixture(context);
        town = world.town();
        plan = fixture.plan(town);
    }

    private Progress progress() {
        return world.inTransaction(town.consultant(), () -> cases.progress(plan.caseId()));
    }

    private String latestRecord() {
        return world.inTransaction(
                        town.consultant(), () -> log.digest(plan.caseId(), 1).latest())
                .getFirst()
                .toString();
    }

    @Test
    void anEvaluationThatEndsTheCaseIsAgreedToAndThenClosedWithItsReason() {
        fixture.finalise(town, plan, 0);
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED);
        assertThat(progress().step(StepNumber.EVALUATION).state()).isEqualTo(StepProgress.State.COMPLETED);
        assertThat(progress().next()).isEqualTo(NextMove.CLOSE);
        assertThat(latestRecord()).contains("支援調整会議（評価実施）：評価の結果「終結」は了承", "本人の意思を確かめた");
        var suggestion = town.consultant().call(() -> pages.page(plan.number())).suggestion();
        assertThat(suggestion.reason()).isEqualTo("GOALS_REACHED");
        town.consultant().run(() -> closings.close(plan.number(), ClosingReason.GOALS_REACHED, "自分で続けられる"));
        assertThat(progress().stage()).isEqualTo(Stage.CLOSED);
        var printed = town.consultant().call(() -> evaluations.filled(plan.number(), null));
        assertThat(printed.value("conferenceOutcome").codes()).containsExactly("approved");
        assertThat(printed.value("closedOn").text()).isNotEmpty();
    }

    @Test
    void aNewPlanBeginsWithANewAssessmentOfTheSameCase() {
        fixture.finalise(town, plan, 0, "result=replan", "closeReason=");
        assertThatThrownBy(() -> town.consultant().run(() -> evaluations.replan(plan.number())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("了承されてから");
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED);
        assertThat(progress().next()).isEqualTo(NextMove.REPLAN);
        town.consultant().run(() -> evaluations.replan(plan.number()));
        assertThat(progress().term()).isEqualTo(2);
        assertThat(progress().stage()).isEqualTo(Stage.ASSESSING);
        assertThat(progress().next()).isEqualTo(NextMove.ASSESS);
        assertThatThrownBy(() -> town.consultant().run(() -> evaluations.replan(plan.number())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theMeetingsDecisionSuspendsTheCaseWhichResumesAsItself() {
        fixture.finalise(town, plan, 0, "result=suspend", "closeReason=", "suspendReason=D3");
        assertThatThrownBy(() -> fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「中断決定」の議題");
        fixture.meet(town, plan, Purpose.SUSPENSION, Outcome.APPROVED);
        assertThat(progress().stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(latestRecord()).contains("支援調整会議（中断決定）：評価の結果「中断」は了承");
        assertThatThrownBy(() -> town.consultant().run(() -> evaluations.replan(plan.number())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「中断」です");
        town.consultant().run(() -> closings.resume(plan.number(), "退院した"));
        assertThat(progress().stage()).isEqualTo(Stage.EVALUATION_DUE);
        assertThat(progress().next()).isEqualTo(NextMove.REPLAN);
        town.consultant().run(() -> evaluations.replan(plan.number()));
        assertThat(progress().term()).isEqualTo(2);
        assertThat(progress().next()).isEqualTo(NextMove.ASSESS);
    }

    @Test
    void withoutAPlanInForceAMeetingSuspendsForTheReasonThatWasChosen() {
        plan = new AgreedPlans(context).plan(town, fixture.today(), ServiceCode.HOUSEHOLD_BUDGET);
        assertThatThrownBy(() -> fixture.suspend(town, plan, null, Outcome.APPROVED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("中断の理由を選んで");
        fixture.suspend(town, plan, "AWAY", Outcome.CONTINUED);
        assertThat(progress().stage()).isNotEqualTo(Stage.SUSPENDED);
        fixture.suspend(town, plan, "AWAY", Outcome.APPROVED);
        assertThat(progress().stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(latestRecord()).contains("支援調整会議（中断決定）：中断（転居・入院・収監等）は了承");
        assertThatThrownBy(() -> fixture.suspend(town, plan, "AWAY", Outcome.APPROVED))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPlanInForceIsEvaluatedBeforeTheCaseIsSuspended() {
        assertThatThrownBy(() -> fixture.suspend(town, plan, "LOST_CONTACT", Outcome.APPROVED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("評価シート");
    }

    @Test
    void whatTheMeetingSendsBackIsCorrectedAndComesAgain() {
        fixture.finalise(town, plan, 0);
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.SENT_BACK);
        assertThat(progress().step(StepNumber.EVALUATION).state()).isEqualTo(StepProgress.State.OPEN);
        assertThat(progress().next()).isEqualTo(NextMove.EVALUATE);
        assertThatThrownBy(() -> fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("確定されていません");
        fixture.finalise(town, plan, 1, "reason=会議の意見による", "view=三か月後に電話で確かめる");
        assertThat(progress().next()).isEqualTo(NextMove.PUT_EVALUATION_ON_AGENDA);
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED);
        assertThat(progress().next()).isEqualTo(NextMove.CLOSE);
    }

    @Test
    void whatAMeetingHasAgreedToIsNotChangedAnyMore() {
        fixture.finalise(town, plan, 0);
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED);
        var correction = Submission.of(1, fixture.complete(town, "reason=書きまちがい", "result=replan"));
        assertThatThrownBy(() -> town.consultant().run(() -> evaluations.save(plan.number(), correction, true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("会議で了承");
    }
}
