package tsunagi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tsunagi.casefile.FactKind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** architecture §4: the table of steps, and the stages, as one pure function over the facts. */
class ProgressTest extends ToldFacts {
    @Test
    void aReceivedCaseWaitsForTriage() {
        on(0, RECEIVED);
        assertThat(progress().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(progress().next()).isEqualTo(NextMove.TRIAGE);
    }

    @Test
    void mostConsultationsEndWithInformationAndNoPlan() {
        on(0, RECEIVED);
        on(0, TRIAGED_INFORMATION);
        assertThat(progress().stage()).isEqualTo(Stage.CONSULTATION_ONLY);
        assertThat(progress().next()).isEqualTo(NextMove.CLOSE);
    }

    @Test
    void aPersonSentElsewhereIsNotForgottenUntilSheArrived() {
        on(0, RECEIVED);
        on(0, TRIAGED_REFERRAL);
        on(0, REFERRED, DAY.plusDays(7), null);
        assertThat(progress().next()).isEqualTo(NextMove.ASK_ARRIVAL);
        assertThat(progress().nextDue()).isEqualTo(DAY.plusDays(7));
        on(6, ARRIVAL_CONFIRMED);
        assertThat(progress().next()).isEqualTo(NextMove.CLOSE);
    }

    @Test
    void severalReferralsAreAnsweredEachForItself() {
        on(0, RECEIVED);
        on(0, TRIAGED_REFERRAL);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        referral(0, REFERRED, first, DAY.plusDays(7));
        referral(1, REFERRED, second, DAY.plusDays(9));
        referral(2, ARRIVAL_CONFIRMED, second, null);
        assertThat(progress().nextDue()).isEqualTo(DAY.plusDays(7));
        referral(7, ARRIVAL_ASKED_AGAIN, first, DAY.plusDays(14));
        assertThat(progress().nextDue()).isEqualTo(DAY.plusDays(14));
        referral(14, REFERRAL_ENDED, first, null);
        assertThat(progress().next()).isEqualTo(NextMove.CLOSE);
    }

    private void referral(int day, FactKind kind, UUID about, @Nullable LocalDate due) {
        var recorded = Instant.EPOCH.plusSeconds(facts.size());
        facts.add(new CaseFact(
                UUID.randomUUID(), kind, 1, DAY.plusDays(day), recorded, null, due, null, false, null, about));
    }

    @Test
    void whoReturnsAfterInformationOnlyCanStillApply() {
        on(0, RECEIVED);
        on(0, TRIAGED_INFORMATION);
        on(9, APPLIED);
        assertThat(progress().stage()).isEqualTo(Stage.APPLICATION);
        assertThat(progress().next()).isEqualTo(NextMove.ASSESS);
    }

    @Test
    void refusedConsentLeavesTheApplicationStepOpen() {
        on(0, RECEIVED);
        on(0, TRIAGED_APPLICATION);
        on(0, CONSENT_REFUSED);
        assertThat(state(StepNumber.APPLICATION)).isEqualTo(StepProgress.State.OPEN);
        on(3, SCREENED_CONSENT_PENDING);
        assertThat(progress().next()).isEqualTo(NextMove.GET_CONSENT);
        assertThat(state(StepNumber.ASSESSMENT)).isEqualTo(StepProgress.State.OPEN);
    }

    @Test
    void emergencySupportBeforeThePlanCompletesItsStepAndMovesNoStage() {
        on(0, RECEIVED);
        on(0, EMERGENCY_SUPPORTED);
        assertThat(state(StepNumber.EMERGENCY)).isEqualTo(StepProgress.State.COMPLETED);
        assertThat(progress().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void aPlanInForceAsksForSupportAndThenForMonitoringByTheDayThatItSets() {
        upToApproval();
        on(25, PLAN_DECIDED, DAY.plusDays(90), null);
        assertThat(progress().next()).isEqualTo(NextMove.GIVE_SUPPORT);
        assertThat(progress().nextDue()).isEqualTo(DAY.plusDays(90));
        on(30, SUPPORT_RECORDED);
        assertThat(progress().next()).isEqualTo(NextMove.MONITOR);
        on(88, MONITORED, DAY.plusDays(180), null);
        assertThat(state(StepNumber.MONITORING)).isEqualTo(StepProgress.State.COMPLETED);
        assertThat(progress().next()).isEqualTo(NextMove.MONITOR);
        assertThat(progress().nextDue()).isEqualTo(DAY.plusDays(180));
        on(170, MONITORED);
        assertThat(progress().next()).isEqualTo(NextMove.GIVE_SUPPORT);
        assertThat(progress().nextDue()).as("the evaluation comes next").isEqualTo(DAY.plusDays(400));
    }

    @Test
    void aJobBegunAHigherIncomeAndATrialMoveNoStageAndNoStep() {
        on(0, RECEIVED);
        var before = progress();
        on(1, TRIAL_USED);
        on(2, EMPLOYMENT_STARTED, null, "H17");
        on(3, INCOME_INCREASED, null, "H14");
        assertThat(progress()).isEqualTo(before);
    }

    @Test
    void aPlanThatIsOnlyReportedCompletesTheDecisionStepAtSending() {
        upToApproval();
        on(21, PLAN_REPORTED);
        assertThat(state(StepNumber.DECISION)).isEqualTo(StepProgress.State.COMPLETED);
        assertThat(progress().stage()).isEqualTo(Stage.IN_SUPPORT);
    }

    @Test
    void aMonthBeforeTheEvaluationDateTheStageSaysSo() {
        upToApproval();
        on(25, PLAN_DECIDED);
        var evaluation = DAY.plusDays(400);
        assertThat(Progress.of(facts, evaluation.minusDays(31)).stage()).isEqualTo(Stage.IN_SUPPORT);
        assertThat(Progress.of(facts, evaluation.minusDays(30)).stage()).isEqualTo(Stage.EVALUATION_DUE);
    }

    @Test
    void factsEnteredLateNeverPushACaseBack() {
        upToApproval();
        on(30, ASSESSED);
        assertThat(progress().stage()).isEqualTo(Stage.AWAITING_DECISION);
    }

    @Test
    void aSuspendedCaseResumesWhereItStood() {
        upToApproval();
        on(25, PLAN_DECIDED);
        on(40, SUSPENDED);
        assertThat(progress().stage()).isEqualTo(Stage.SUSPENDED);
        on(90, RESUMED);
        assertThat(progress().stage()).isEqualTo(Stage.IN_SUPPORT);
    }

    @Test
    void resumingWithoutASuspensionChangesNothing() {
        upToApproval();
        on(30, RESUMED);
        assertThat(progress().stage()).isEqualTo(Stage.AWAITING_DECISION);
    }

    @Test
    void nothingMovesAClosedCaseUntilTheClosingItselfIsVoided() {
        upToApproval();
        on(30, CLOSED);
        on(31, CONFERENCE_CONTINUED);
        assertThat(progress().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aCaseCanCloseAtAnyStep() {
        on(0, RECEIVED);
        on(1, CLOSED);
        assertThat(progress().stage()).isEqualTo(Stage.CLOSED);
        assertThat(progress().next()).isEqualTo(NextMove.NOTHING);
    }

    @Test
    void aSkippedStepCarriesItsReason() {
        on(0, RECEIVED);
        on(3, STEP_SKIPPED, null, "EMERGENCY:住まいも食べるものもある");
        var step = progress().step(StepNumber.EMERGENCY);
        assertThat(step.state()).isEqualTo(StepProgress.State.SKIPPED);
        assertThat(step.skipReason()).isEqualTo("住まいも食べるものもある");
    }

    @Test
    void aVoidedFactCountsNoMore() {
        on(0, RECEIVED);
        var mistaken = on(1, CLOSED);
        facts.add(new CaseFact(
                UUID.randomUUID(),
                CLOSED,
                1,
                DAY.plusDays(2),
                Instant.EPOCH.plusSeconds(99),
                null,
                null,
                "取り違え",
                false,
                mistaken,
                null));
        assertThat(progress().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void aNewPlanTermBeginsWithANewAssessment() {
        upToApproval();
        on(25, PLAN_DECIDED);
        on(180, EVALUATED);
        on(181, REPLANNED);
        assertThat(progress().term()).isEqualTo(2);
        assertThat(progress().stage()).isEqualTo(Stage.ASSESSING);
        assertThat(state(StepNumber.PLAN)).isEqualTo(StepProgress.State.NOT_REACHED);
        assertThat(state(StepNumber.CONSULTATION)).isEqualTo(StepProgress.State.COMPLETED);
    }

    @Property(tries = 2000)
    void everySequenceOfFactsHasAStageThirteenStepsAndANextMove(@ForAll List<FactKind> kinds) {
        facts.clear();
        for (int i = 0; i < kinds.size(); i++) {
            on(i, kinds.get(i));
        }
        var progress = progress();
        assertThat(progress.steps()).hasSize(13);
        assertThat(Arrays.asList(Stage.values())).contains(progress.stage());
    }
}
