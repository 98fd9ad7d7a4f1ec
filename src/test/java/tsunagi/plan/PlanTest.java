package tsunagi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.plan.PlanFixture.AGREED;
import static tsunagi.plan.PlanFixture.AGREEMENT;
import static tsunagi.plan.PlanFixture.LATER;
import static tsunagi.plan.PlanFixture.SETBACK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanState.Answer;

/** 様式5: what a plan can do in each of its states, and what it must say before the person agrees. */
class PlanTest {
    private static final List<PlanState> STATES = List.of(
            PlanState.Draft.FIRST,
            new PlanState.Reworked(SETBACK),
            new PlanState.Agreed(AGREEMENT),
            new PlanState.AgreedAgain(AGREEMENT),
            new PlanState.OnAgenda(AGREEMENT, AGREED),
            new PlanState.Continued(AGREEMENT, AGREED),
            new PlanState.Approved(AGREEMENT, AGREED),
            new PlanState.ApprovedAmended(AGREEMENT, AGREED),
            new PlanState.SentBack(SETBACK),
            new PlanState.Submitted(AGREEMENT, AGREED),
            new PlanState.Returned(SETBACK),
            new PlanState.InForce(AGREEMENT, AGREED, Answer.DECIDED),
            new PlanState.InForce(AGREEMENT, AGREED, Answer.CONFIRMED),
            new PlanState.InForce(AGREEMENT, AGREED, Answer.REPORTED),
            new PlanState.InForce(AGREEMENT, AGREED, Answer.NOT_NEEDED));

    /** Every move with the states that it leads to, written by hand; from all other states it is refused. */
    enum Move {
        AGREE(Map.of(PlanStatus.DRAFT, PlanStatus.AGREED, PlanStatus.REWORKED, PlanStatus.AGREED_AGAIN)) {
            @Override
            Plan make(Plan plan) {
                return plan.agreed(
                        new Agreement(LATER, Agreement.Manner.ORAL, LocalDate.of(2027, 5, 1)),
                        PlanFixture.practiceServices());
            }
        },
        REVISE(Map.of(
                PlanStatus.AGREED, PlanStatus.DRAFT,
                PlanStatus.AGREED_AGAIN, PlanStatus.REWORKED,
                PlanStatus.CONTINUED, PlanStatus.DRAFT,
                PlanStatus.APPROVED_AMENDED, PlanStatus.REWORKED,
                PlanStatus.SENT_BACK, PlanStatus.DRAFT,
                PlanStatus.RETURNED, PlanStatus.REWORKED)) {
            @Override
            Plan make(Plan plan) {
                return plan.revised();
            }
        },
        PUT_ON_AGENDA(Map.of(
                PlanStatus.AGREED, PlanStatus.ON_AGENDA,
                PlanStatus.AGREED_AGAIN, PlanStatus.ON_AGENDA,
                PlanStatus.CONTINUED, PlanStatus.ON_AGENDA)) {
            @Override
            Plan make(Plan plan) {
                return plan.onAgenda(LATER);
            }
        },
        APPROVE(Map.of(PlanStatus.ON_AGENDA, PlanStatus.APPROVED)) {
            @Override
            Plan make(Plan plan) {
                return plan.approved(LATER, false);
            }
        },
        APPROVE_AMENDED(Map.of(PlanStatus.ON_AGENDA, PlanStatus.APPROVED_AMENDED)) {
            @Override
            Plan make(Plan plan) {
                return plan.approved(LATER, true);
            }
        },
        CONTINUE(Map.of(PlanStatus.ON_AGENDA, PlanStatus.CONTINUED)) {
            @Override
            Plan make(Plan plan) {
                return plan.continued(LATER);
            }
        },
        SEND_BACK(Map.of(PlanStatus.ON_AGENDA, PlanStatus.SENT_BACK)) {
            @Override
            Plan make(Plan plan) {
                return plan.sentBack(new Setback(LATER, "目標を具体的に"));
            }
        },
        SUBMIT(Map.of(
                PlanStatus.AGREED_AGAIN, PlanStatus.SUBMITTED,
                PlanStatus.APPROVED, PlanStatus.SUBMITTED,
                PlanStatus.APPROVED_AMENDED, PlanStatus.SUBMITTED)) {
            @Override
            Plan make(Plan plan) {
                return plan.submitted(LATER);
            }
        },
        RETURN(Map.of(PlanStatus.SUBMITTED, PlanStatus.RETURNED)) {
            @Override
            Plan make(Plan plan) {
                return plan.returned(new Setback(LATER, "資産の要件を満たしません"));
            }
        },
        DECIDE(Map.of(PlanStatus.SUBMITTED, PlanStatus.DECIDED)) {
            @Override
            Plan make(Plan plan) {
                return plan.decided(LATER);
            }
        },
        CONFIRM(Map.of(PlanStatus.SUBMITTED, PlanStatus.CONFIRMED)) {
            @Override
            Plan make(Plan plan) {
                return plan.confirmed(LATER);
            }
        },
        REPORT(Map.of(
                PlanStatus.AGREED_AGAIN, PlanStatus.REPORTED,
                PlanStatus.APPROVED, PlanStatus.REPORTED,
                PlanStatus.APPROVED_AMENDED, PlanStatus.REPORTED,
                PlanStatus.SUBMITTED, PlanStatus.REPORTED)) {
            @Override
            Plan make(Plan plan) {
                return plan.reported(LATER);
            }
        },
        NEED_NOTHING(Map.of(
                PlanStatus.AGREED_AGAIN, PlanStatus.NOT_NEEDED,
                PlanStatus.APPROVED, PlanStatus.NOT_NEEDED,
                PlanStatus.APPROVED_AMENDED, PlanStatus.NOT_NEEDED)) {
            @Override
            Plan make(Plan plan) {
                return plan.notNeeded(LATER);
            }
        };

        private final Map<PlanStatus, PlanStatus> leadsTo;

        Move(Map<PlanStatus, PlanStatus> leadsTo) {
            this.leadsTo = leadsTo;
        }

        abstract Plan make(Plan plan);
    }

    @ParameterizedTest
    @EnumSource
    void eachMoveLeadsWhereItShouldAndIsRefusedFromEveryOtherState(Move move) {
        for (PlanState state : STATES) {
            Plan plan = PlanFixture.in(state);
            PlanStatus next = move.leadsTo.get(state.status());
            if (next == null) {
                assertThatThrownBy(() -> move.make(plan))
                        .as("%s from %s", move, state.status())
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining(state.status().label());
            } else {
                assertThat(move.make(plan).status())
                        .as("%s from %s", move, state.status())
                        .isEqualTo(next);
            }
        }
    }

    @Test
    void theTableOfMovesKnowsEveryState() {
        assertThat(STATES.stream().map(PlanState::status)).containsExactlyInAnyOrder(PlanStatus.values());
        Set<PlanStatus> reached = Arrays.stream(Move.values())
                .flatMap(move -> move.leadsTo.values().stream())
                .collect(Collectors.toSet());
        assertThat(reached).isEqualTo(EnumSet.allOf(PlanStatus.class));
    }

    @Test
    void aReturnedPlanIsRevisedAsAWholeAgreedAgainAndSubmittedWithoutAnotherConference() {
        Plan returned =
                PlanFixture.in(new PlanState.Submitted(AGREEMENT, AGREED)).returned(SETBACK);
        Plan revised = returned.revised();
        assertThat(revised.revision()).isEqualTo(2);
        assertThat(revised.editable()).isTrue();
        assertThat(revised.setback()).isEqualTo(SETBACK);
        Plan again = Move.AGREE.make(revised);
        assertThat(again.agreement().on()).isEqualTo(LATER);
        assertThat(again.submitted(LATER).status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void whatTheConferenceSentBackGoesToAConferenceAgain() {
        Plan agreed =
                Move.AGREE.make(PlanFixture.in(new PlanState.SentBack(SETBACK)).revised());
        assertThatThrownBy(() -> agreed.submitted(LATER)).isInstanceOf(Refusal.class);
        assertThat(agreed.onAgenda(LATER).status()).isEqualTo(PlanStatus.ON_AGENDA);
    }

    @Test
    void daysNeverRunBackwards() {
        LocalDate before = AGREED.minusDays(1);
        assertThatThrownBy(() -> PlanFixture.in(new PlanState.Agreed(AGREEMENT)).onAgenda(before))
                .hasMessageContaining("本人が同意した日");
        assertThatThrownBy(() -> PlanFixture.in(new PlanState.OnAgenda(AGREEMENT, AGREED))
                        .approved(before, false))
                .hasMessageContaining("会議の日");
        assertThatThrownBy(() -> PlanFixture.in(new PlanState.Approved(AGREEMENT, AGREED))
                        .submitted(before))
                .hasMessageContaining("提出する日");
        assertThatThrownBy(() -> PlanFixture.in(new PlanState.Submitted(AGREEMENT, AGREED))
                        .decided(before))
                .hasMessageContaining("提出した日");
    }

    @Test
    void aSetbackNeedsItsReason() {
        assertThatThrownBy(() -> new Setback(LATER, " 　")).isInstanceOf(Refusal.class);
    }

    @Test
    void thePersonAgreesNeitherBeforeThePlanIsDraftedNorBeforeItWasSentBack() {
        var early = new Agreement(PlanFixture.DRAFTED.minusDays(1), Agreement.Manner.ORAL, LATER);
        assertThatThrownBy(() -> PlanFixture.in(PlanState.Draft.FIRST).agreed(early, PlanFixture.practiceServices()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("agreedOn"));
        assertThatThrownBy(() -> PlanFixture.in(new PlanState.Reworked(SETBACK))
                        .agreed(AGREEMENT, PlanFixture.practiceServices()))
                .hasMessageContaining("差し戻された日");
    }

    @Test
    void theEvaluationLiesWithinOrAfterThePlanNeverBeforeItsStart() {
        var early = new Agreement(AGREED, Agreement.Manner.ORAL, LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> PlanFixture.in(PlanState.Draft.FIRST).agreed(early, PlanFixture.practiceServices()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("evaluationOn"));
    }
}
