package tsunagi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tsunagi.casefile.FactKind.*;

import org.junit.jupiter.api.Test;

/** 次の一手 between the person's agreement and the municipality's answer, and after an evaluation: always something that can be done now. */
class NextMovesTest extends ToldFacts {
    @Test
    void aContinuedPlanIsPutOnAnotherAgendaWhetherRevisedOrNot() {
        upToAgenda();
        assertThat(progress().next()).isEqualTo(NextMove.HOLD_CONFERENCE);
        on(20, CONFERENCE_CONTINUED);
        assertThat(progress().stage()).isEqualTo(Stage.AWAITING_CONFERENCE);
        assertThat(progress().next()).isEqualTo(NextMove.PUT_ON_AGENDA);
        on(20, PLAN_DRAFTED);
        assertThat(progress().next()).isEqualTo(NextMove.AGREE_PLAN);
        on(22, PLAN_AGREED, DAY.plusDays(400), null);
        assertThat(progress().next()).isEqualTo(NextMove.PUT_ON_AGENDA);
        on(23, PLAN_ON_AGENDA);
        assertThat(progress().next()).isEqualTo(NextMove.HOLD_CONFERENCE);
    }

    @Test
    void aMeetingEnteredLateThatWasHeldBeforeTheContinuedOneCountsAsTheLatestAgenda() {
        upToAgenda();
        on(20, CONFERENCE_CONTINUED);
        on(15, PLAN_ON_AGENDA);
        assertThat(progress().next()).isEqualTo(NextMove.HOLD_CONFERENCE);
    }

    @Test
    void anAmendedPlanIsWrittenAndAgreedToAnewBeforeItIsSubmitted() {
        upToAgenda();
        on(20, CONFERENCE_APPROVED_AMENDED);
        assertThat(progress().stage()).isEqualTo(Stage.AWAITING_DECISION);
        assertThat(progress().next()).isEqualTo(NextMove.REVISE_PLAN);
        on(20, PLAN_DRAFTED);
        assertThat(progress().next()).isEqualTo(NextMove.AGREE_PLAN);
        on(22, PLAN_AGREED, DAY.plusDays(400), null);
        assertThat(progress().next()).isEqualTo(NextMove.SUBMIT_PLAN);
        on(23, PLAN_SUBMITTED);
        assertThat(progress().next()).isEqualTo(NextMove.AWAIT_CITY);
    }

    @Test
    void anApprovedPlanIsSubmittedAndThenWaitsForTheCity() {
        upToApproval();
        assertThat(progress().stage()).isEqualTo(Stage.AWAITING_DECISION);
        assertThat(progress().next()).isEqualTo(NextMove.SUBMIT_PLAN);
        on(21, PLAN_SUBMITTED);
        assertThat(progress().next()).isEqualTo(NextMove.AWAIT_CITY);
        on(25, PLAN_DECIDED);
        assertThat(progress().stage()).isEqualTo(Stage.IN_SUPPORT);
        assertThat(progress().next()).isEqualTo(NextMove.GIVE_SUPPORT);
    }

    @Test
    void aReturnedPlanIsRevisedAgreedAgainAndSubmittedWithoutANewConference() {
        upToApproval();
        on(21, PLAN_SUBMITTED);
        on(25, PLAN_RETURNED);
        assertThat(progress().stage()).isEqualTo(Stage.PLAN_DRAFT);
        assertThat(progress().next()).isEqualTo(NextMove.REVISE_PLAN);
        on(27, PLAN_AGREED, DAY.plusDays(400), null);
        assertThat(progress().next()).isEqualTo(NextMove.SUBMIT_PLAN);
        on(28, PLAN_SUBMITTED);
        assertThat(progress().stage()).isEqualTo(Stage.AWAITING_DECISION);
    }

    @Test
    void aPlanSentBackByTheConferenceGoesOnAnAgendaAgain() {
        upToApproval();
        on(20, CONFERENCE_SENT_BACK);
        assertThat(progress().stage()).isEqualTo(Stage.PLAN_DRAFT);
        on(22, PLAN_AGREED, DAY.plusDays(400), null);
        assertThat(progress().next()).isEqualTo(NextMove.PUT_ON_AGENDA);
    }

    @Test
    void aCaseThatAMeetingSuspendedGoesOnWithANewPlanOnceItIsResumed() {
        upToApproval();
        on(25, PLAN_REPORTED);
        on(180, EVALUATED, null, "suspend");
        on(180, SUSPENDED);
        assertThat(progress().next()).isEqualTo(NextMove.NOTHING);
        on(190, RESUMED);
        assertThat(progress().stage()).isEqualTo(Stage.EVALUATION_DUE);
        assertThat(progress().next()).isEqualTo(NextMove.REPLAN);
    }
}
