package tsunagi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.decision.Requirement.Ground;
import tsunagi.decision.Requirement.Mark;
import tsunagi.decision.SubmissionState.Kind;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanId;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Route;
import tsunagi.tenancy.ServiceCode;

/** rules 4.3: each state of a submission, and what the municipality and the desk may do in it. */
class SubmissionTest {
    private static final LocalDate SENT = LocalDate.of(2026, 11, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);
    private static final Requirement MET = new Requirement(Mark.MET, null, "課税証明書");

    private final SubmissionLine training = line(ServiceCode.WORK_TRAINING, Route.DECISION);
    private final SubmissionLine budget = line(ServiceCode.HOUSEHOLD_BUDGET, Route.CONFIRMATION);
    private final SubmissionLine helloWork = line(ServiceCode.EMPLOYMENT_WITH_HELLO_WORK, Route.SUPPORT_REQUEST);
    private final List<SubmissionLine> lines = List.of(training, budget, helloWork);

    private static SubmissionLine line(ServiceCode code, Route route) {
        return new SubmissionLine(
                Identifiers.next(), code, code.value(), route, "", "", null, Requirement.UNKNOWN, null);
    }

    private static Submission in(SubmissionState state, List<SubmissionLine> lines) {
        var sending = new Submission.Sending(SENT, PlanRoute.Outcome.DECISION, List.of(), false, "", false);
        return new Submission(
                SubmissionId.next(), CaseId.next(), PlanId.next(), 1, sending, state, lines, null, null, 0);
    }

    private Submission waiting() {
        return in(new SubmissionState.Waiting(SENT), lines).checked(training.id(), MET);
    }

    private static Set<UUID> all(Submission submission) {
        return Set.copyOf(submission.lines().stream().map(SubmissionLine::id).toList());
    }

    @Test
    void theLastAnswerCompletesThePlanWhicheverComesFirst() {
        var decided = waiting().decided(Set.of(training.id()), LATER);
        assertThat(decided.state()).isInstanceOf(SubmissionState.Waiting.class);
        var completed = decided.confirmed(all(decided), LATER.plusDays(1));
        assertThat(completed.state()).isEqualTo(new SubmissionState.Decided(LATER.plusDays(1)));

        var confirmed = waiting().confirmed(Set.of(budget.id()), SENT).confirmed(Set.of(helloWork.id()), SENT);
        assertThat(confirmed.state().kind()).isEqualTo(Kind.WAITING);
        assertThat(confirmed.decided(all(confirmed), LATER).state()).isEqualTo(new SubmissionState.Decided(LATER));
    }

    @Test
    void aPlanWithoutDecidedServicesEndsConfirmed() {
        var submission = in(new SubmissionState.Waiting(SENT), List.of(budget));
        assertThat(submission.confirmed(all(submission), LATER).state())
                .isEqualTo(new SubmissionState.Confirmed(LATER));
        var reported = in(new SubmissionState.Reported(SENT), List.of(budget));
        assertThat(reported.confirmed(all(reported), LATER).state()).isEqualTo(new SubmissionState.Confirmed(LATER));
    }

    @Test
    void nothingIsDecidedBeforeItsRequirementIsMet() {
        var unchecked = in(new SubmissionState.Waiting(SENT), lines);
        assertThatThrownBy(() -> unchecked.decided(all(unchecked), LATER)).hasMessageContaining("未確認");
        var notMet = unchecked.checked(training.id(), new Requirement(Mark.NOT_MET, null, "収入が基準を超える"));
        assertThatThrownBy(() -> notMet.decided(all(notMet), LATER)).hasMessageContaining("該当しない");
    }

    @Test
    void aConfirmedLineIsNotDecidedAndADecidedOneNotConfirmed() {
        assertThatThrownBy(() -> waiting().decided(Set.of(budget.id()), LATER)).hasMessage("支援決定する事業を選んでください");
        assertThatThrownBy(() -> waiting().confirmed(Set.of(training.id()), LATER))
                .hasMessage("確認する事業を選んでください");
    }

    @Test
    void noAnswerIsOlderThanTheSubmission() {
        assertThatThrownBy(() -> waiting().decided(Set.of(training.id()), SENT.minusDays(1)))
                .hasMessageContaining("令和8年11月10日");
        assertThatThrownBy(() -> waiting().returned(SENT.minusDays(1), Set.of(ReturnReason.OTHER), "理由", Set.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReturnHasCodedReasonsAndWords() {
        assertThatThrownBy(() -> waiting().returned(LATER, Set.of(), "期間を見直す", Set.of()))
                .hasMessageContaining("1つ以上");
        assertThatThrownBy(() -> waiting().returned(LATER, Set.of(ReturnReason.OTHER), " ", Set.of()))
                .isInstanceOf(Refusal.class);
        var returned = waiting()
                .returned(
                        LATER, Set.of(ReturnReason.INCOMPLETE, ReturnReason.REQUIREMENT_NOT_MET), "収入を確かめる", Set.of());
        assertThat(((SubmissionState.Returned) returned.state()).reading(lines))
                .isEqualTo("・利用要件に該当しない\n・記載の誤り・もれがある\n収入を確かめる");
    }

    @Test
    void workPreparationIsMetByAnItemOfTheRegulationAndItem2NeedsAReason() {
        var preparation = line(ServiceCode.WORK_PREPARATION, Route.DECISION);
        assertThatThrownBy(() -> preparation.checked(MET)).hasMessageContaining("規則4条のどの号");
        assertThatThrownBy(() -> new Requirement(Mark.MET, Ground.ITEM_2_B, "")).hasMessageContaining("理由");
        var byItem2 = new Requirement(Mark.MET, Ground.ITEM_2_C, "引きこもりが10年続き、家計の把握を待てないため");
        assertThat(preparation.checked(byItem2).requirement()).isEqualTo(byItem2);
        assertThatThrownBy(() -> training.checked(byItem2)).hasMessageContaining("就労準備支援だけ");
    }

    @Test
    void theRequestToHelloWorkFollowsTheMunicipalitysAgreementOnce() {
        assertThatThrownBy(() -> waiting().supportRequested(LATER)).hasMessageContaining("了承した後");
        var decided = waiting().decided(Set.of(training.id()), LATER);
        var completed = decided.confirmed(all(decided), LATER);
        assertThatThrownBy(() -> completed.supportRequested(LATER.minusDays(1))).hasMessageContaining("以後の日付");
        var requested = completed.supportRequested(LATER);
        assertThat(requested.supportRequestedOn()).isEqualTo(LATER);
        assertThatThrownBy(() -> requested.supportRequested(LATER)).hasMessageContaining("送っています");
    }

    /** Which actions each state allows; every other combination has to be refused. */
    private static final Map<Kind, Set<Action>> ALLOWED = new LinkedHashMap<>(Map.of(
            Kind.WAITING, EnumSet.of(Action.CHECK, Action.DECIDE, Action.CONFIRM, Action.RETURN),
            Kind.REPORTED, EnumSet.of(Action.CONFIRM),
            Kind.DECIDED, EnumSet.of(Action.REQUEST_SUPPORT),
            Kind.CONFIRMED, EnumSet.of(Action.REQUEST_SUPPORT),
            Kind.RETURNED, EnumSet.noneOf(Action.class),
            Kind.NOT_NEEDED, EnumSet.noneOf(Action.class)));

    private enum Action {
        CHECK,
        DECIDE,
        CONFIRM,
        RETURN,
        REQUEST_SUPPORT
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachStateAllowsItsOwnActionsAndNoOthers(Kind kind) {
        for (Action action : Action.values()) {
            Submission submission =
                    in(state(kind), kind == Kind.WAITING ? waiting().lines() : undecided());
            UnaryOperator<Submission> move = move(action);
            if (ALLOWED.getOrDefault(kind, Set.of()).contains(action)) {
                assertThat(move.apply(submission)).as("%s %s", kind, action).isNotEqualTo(submission);
            } else {
                assertThatThrownBy(() -> move.apply(submission))
                        .as("%s %s", kind, action)
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    private List<SubmissionLine> undecided() {
        return List.of(budget, helloWork);
    }

    private static SubmissionState state(Kind kind) {
        return switch (kind) {
            case WAITING -> new SubmissionState.Waiting(SENT);
            case REPORTED -> new SubmissionState.Reported(SENT);
            case DECIDED -> new SubmissionState.Decided(SENT);
            case CONFIRMED -> new SubmissionState.Confirmed(SENT);
            case RETURNED -> new SubmissionState.Returned(SENT, Set.of(ReturnReason.OTHER), "理由", Set.of());
            case NOT_NEEDED -> new SubmissionState.NotNeeded(SENT);
        };
    }

    private UnaryOperator<Submission> move(Action action) {
        return switch (action) {
            case CHECK -> submission -> submission.checked(training.id(), new Requirement(Mark.MET, null, "別の書類"));
            case DECIDE -> submission -> submission.decided(all(submission), LATER);
            case CONFIRM -> submission -> submission.confirmed(all(submission), LATER);
            case RETURN -> submission -> submission.returned(LATER, Set.of(ReturnReason.OTHER), "理由", Set.of());
            case REQUEST_SUPPORT -> submission -> submission.supportRequested(LATER);
        };
    }
}
