package tsunagi.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of 次の一手, a few lines for each stage. */
final class NextMoves {
    private NextMoves() {}

    record Due(NextMove move, @Nullable LocalDate due) {
        static Due of(NextMove move) {
            return new Due(move, null);
        }
    }

    static Due of(Stage stage, Facts facts) {
        return switch (stage) {
            case CONSULTATION_ONLY -> afterConsultation(facts);
            case RECEIVED -> Due.of(NextMove.TRIAGE);
            case APPLICATION -> Due.of(facts.any(FactKind.APPLIED) ? NextMove.ASSESS : NextMove.GET_APPLICATION);
            case ASSESSING -> assessing(facts);
            case PLAN_DRAFT -> planDraft(facts);
            case AWAITING_CONFERENCE -> Due.of(awaitingConference(facts));
            case AWAITING_DECISION -> Due.of(awaitingDecision(facts));
            case IN_SUPPORT -> inSupport(facts);
            case EVALUATION_DUE -> evaluation(facts);
            case CLOSED, SUSPENDED -> followUp(facts).orElse(Due.of(NextMove.NOTHING));
        };
    }

    /** Until the first support by the plan is recorded, that comes first; both are due by the day of the next monitoring. */
    private static Due inSupport(Facts facts) {
        NextMove move = facts.supportedByPlan() ? NextMove.MONITOR : NextMove.GIVE_SUPPORT;
        return facts.monitoringDue()
                .map(day -> new Due(move, day))
                .orElse(new Due(NextMove.GIVE_SUPPORT, facts.evaluationDate().orElse(null)));
    }

    private static Due afterConsultation(Facts facts) {
        return facts.unansweredReferral()
                .map(referral -> new Due(NextMove.ASK_ARRIVAL, referral.dueOn()))
                .or(() -> followUp(facts))
                .orElse(Due.of(NextMove.CLOSE));
    }

    private static Optional<Due> followUp(Facts facts) {
        return facts.unansweredFollowUp().map(planned -> new Due(NextMove.FOLLOW_UP, planned.dueOn()));
    }

    private static Due evaluation(Facts facts) {
        var evaluate = new Due(NextMove.EVALUATE, facts.evaluationDate().orElse(null));
        return facts.evaluationStands()
                .map(fact -> switch (fact.kind()) {
                    case EVALUATION_FINALISED, EVALUATION_CONTINUED -> Due.of(NextMove.PUT_EVALUATION_ON_AGENDA);
                    case EVALUATION_ON_AGENDA -> Due.of(NextMove.HOLD_EVALUATION_CONFERENCE);
                    case EVALUATED -> Due.of(goesOn(fact) ? NextMove.REPLAN : NextMove.CLOSE);
                    default -> evaluate;
                })
                .orElse(evaluate);
    }

    /** Agreed to go on by a new plan, or suspended and resumed since. */
    private static boolean goesOn(CaseFact evaluated) {
        return Facts.REPLAN.equals(evaluated.detail()) || Facts.SUSPEND.equals(evaluated.detail());
    }

    private static Due assessing(Facts facts) {
        if (facts.lastInTerm(FactKind.SCREENED_CONSENT_PENDING).isPresent() && !facts.consentStands()) {
            return Due.of(NextMove.GET_CONSENT);
        }
        if (facts.inTerm(FactKind.SCREENED_PLAN)) {
            return Due.of(NextMove.DRAFT_PLAN);
        }
        return Due.of(facts.inTerm(FactKind.ASSESSED) ? NextMove.SCREEN : NextMove.ASSESS);
    }

    private static Due planDraft(Facts facts) {
        return facts.lastInTerm(
                        FactKind.PLAN_DRAFTED,
                        FactKind.PLAN_AGREED,
                        FactKind.CONFERENCE_SENT_BACK,
                        FactKind.PLAN_RETURNED)
                .map(CaseFact::kind)
                .map(kind -> switch (kind) {
                    case PLAN_AGREED -> agreedAfterReturn(facts) ? NextMove.SUBMIT_PLAN : NextMove.PUT_ON_AGENDA;
                    case CONFERENCE_SENT_BACK, PLAN_RETURNED -> NextMove.REVISE_PLAN;
                    default -> NextMove.AGREE_PLAN;
                })
                .map(Due::of)
                .orElse(Due.of(NextMove.AGREE_PLAN));
    }

    /** A plan that the city returned needs no new conference, unless the conference itself sent it back. */
    private static boolean agreedAfterReturn(Facts facts) {
        return facts.lastInTerm(FactKind.PLAN_RETURNED, FactKind.CONFERENCE_SENT_BACK)
                .map(fact -> fact.kind() == FactKind.PLAN_RETURNED)
                .orElse(false);
    }

    /** After 継続審議 the plan stands on no agenda any more, as it is or written anew. */
    private static NextMove awaitingConference(Facts facts) {
        return facts.enteredLast(
                        FactKind.PLAN_ON_AGENDA,
                        FactKind.CONFERENCE_CONTINUED,
                        FactKind.PLAN_DRAFTED,
                        FactKind.PLAN_AGREED)
                .map(fact -> switch (fact.kind()) {
                    case PLAN_DRAFTED -> NextMove.AGREE_PLAN;
                    case PLAN_AGREED, CONFERENCE_CONTINUED -> NextMove.PUT_ON_AGENDA;
                    default -> NextMove.HOLD_CONFERENCE;
                })
                .orElse(NextMove.HOLD_CONFERENCE);
    }

    /** After 修正了承 the amendment is written into the plan and agreed to, before it goes to the municipality. */
    private static NextMove awaitingDecision(Facts facts) {
        return facts.enteredLast(
                        FactKind.CONFERENCE_APPROVED,
                        FactKind.CONFERENCE_APPROVED_AMENDED,
                        FactKind.PLAN_DRAFTED,
                        FactKind.PLAN_AGREED,
                        FactKind.PLAN_SUBMITTED)
                .map(fact -> switch (fact.kind()) {
                    case PLAN_SUBMITTED -> NextMove.AWAIT_CITY;
                    case CONFERENCE_APPROVED_AMENDED -> NextMove.REVISE_PLAN;
                    case PLAN_DRAFTED -> NextMove.AGREE_PLAN;
                    default -> NextMove.SUBMIT_PLAN;
                })
                .orElse(NextMove.SUBMIT_PLAN);
    }
}
