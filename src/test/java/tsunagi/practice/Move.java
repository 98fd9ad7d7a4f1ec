package tsunagi.practice;

import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_DECIDER;
import static tsunagi.access.Role.MUNICIPAL_OFFICER;
import static tsunagi.practice.Move.Day.NONE;
import static tsunagi.practice.Move.Day.NOT_FUTURE;
import static tsunagi.practice.Move.Day.SINCE_RECEPTION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tsunagi.access.Role;
import tsunagi.assessment.ScreeningResult;
import tsunagi.casefile.NextMove;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.evaluation.ClosingReason;
import tsunagi.intake.TriageOutcome;
import tsunagi.referral.ArrivalAnswer;

/** What somebody may try in a life at any time: by whom, how often where 次の一手 asks for it, and at which entrance. */
enum Move {
    TRIAGE_APPLICATION(CONSULTANT, NOT_FUTURE, 8, IntakeMoves.triage(TriageOutcome.APPLICATION), NextMove.TRIAGE),
    TRIAGE_INFORMATION(CONSULTANT, NOT_FUTURE, 1, IntakeMoves.triage(TriageOutcome.INFORMATION), NextMove.TRIAGE),
    TRIAGE_LATER(CONSULTANT, NOT_FUTURE, 1, IntakeMoves.triage(TriageOutcome.LATER), NextMove.TRIAGE),
    REFER(CONSULTANT, NOT_FUTURE, 1, IntakeMoves::refers, NextMove.TRIAGE),
    ARRIVED(
            CONSULTANT,
            SINCE_RECEPTION,
            3,
            IntakeMoves.arrival(by -> new ArrivalAnswer.Arrived(by.day())),
            NextMove.ASK_ARRIVAL),
    ASKED_AGAIN(CONSULTANT, SINCE_RECEPTION, 1, IntakeMoves.arrival(IntakeMoves::asksAgain), NextMove.ASK_ARRIVAL),
    NOT_ARRIVED(
            CONSULTANT,
            SINCE_RECEPTION,
            1,
            IntakeMoves.arrival(by -> new ArrivalAnswer.NotEstablished(by.day(), "本人が断った")),
            NextMove.ASK_ARRIVAL),
    APPLY(CONSULTANT, NOT_FUTURE, 9, IntakeMoves.apply(null), NextMove.GET_APPLICATION, NextMove.CLOSE),
    APPLY_WITHOUT_CONSENT(CONSULTANT, NOT_FUTURE, 1, IntakeMoves.apply("家族に知られたくない"), NextMove.GET_APPLICATION),
    CONSENT(CONSULTANT, NOT_FUTURE, 1, IntakeMoves::consents, NextMove.GET_CONSENT),
    WITHDRAW_CONSENT(CONSULTANT, SINCE_RECEPTION, 1, IntakeMoves::withdrawsConsent),
    EMERGENCY(CONSULTANT, NOT_FUTURE, 1, SupportMoves::emergency),
    EMERGENCY_NOT_NEEDED(CONSULTANT, NOT_FUTURE, 1, SupportMoves::needsNoEmergency),
    ASSESS_A_PART(CONSULTANT, NONE, 1, PlanMoves.assess(false), NextMove.ASSESS),
    ASSESS(CONSULTANT, NOT_FUTURE, 5, PlanMoves.assess(true), NextMove.ASSESS),
    SCREEN_FOR_PLAN(CONSULTANT, NOT_FUTURE, 9, PlanMoves.screen(ScreeningResult.PLAN), NextMove.SCREEN),
    SCREEN_PENDING(CONSULTANT, NOT_FUTURE, 1, PlanMoves.screen(ScreeningResult.CONSENT_PENDING), NextMove.SCREEN),
    SCREEN_INFORMATION(CONSULTANT, NOT_FUTURE, 1, PlanMoves.screen(ScreeningResult.INFORMATION), NextMove.SCREEN),
    SCREEN_ENDED(CONSULTANT, NOT_FUTURE, 1, PlanMoves.screen(ScreeningResult.ENDED)),
    DRAFT(CONSULTANT, NOT_FUTURE, 1, ((Entrance) PlanMoves::drafts).atOnce(), NextMove.DRAFT_PLAN),
    REVISE(CONSULTANT, NONE, 1, PlanMoves::revises, NextMove.REVISE_PLAN),
    AGREE(CONSULTANT, SINCE_RECEPTION, 1, PlanMoves::agrees, NextMove.AGREE_PLAN),
    PROPOSE(CHIEF_CONSULTANT, NONE, 9, PlanMoves::proposes, NextMove.PUT_ON_AGENDA),
    PROPOSE_SUSPENSION(CHIEF_CONSULTANT, NONE, 1, PlanMoves::proposesSuspension, NextMove.SCREEN),
    PROPOSE_EVALUATION(CHIEF_CONSULTANT, NONE, 1, PlanMoves::proposesEvaluation, NextMove.PUT_EVALUATION_ON_AGENDA),
    APPROVE(
            CHIEF_CONSULTANT,
            NONE,
            8,
            PlanMoves.conclude(Outcome.APPROVED),
            NextMove.HOLD_CONFERENCE,
            NextMove.HOLD_EVALUATION_CONFERENCE),
    APPROVE_AMENDED(CHIEF_CONSULTANT, NONE, 1, PlanMoves.conclude(Outcome.APPROVED_AMENDED), NextMove.HOLD_CONFERENCE),
    CONTINUE(
            CHIEF_CONSULTANT,
            NONE,
            1,
            PlanMoves.conclude(Outcome.CONTINUED),
            NextMove.HOLD_CONFERENCE,
            NextMove.HOLD_EVALUATION_CONFERENCE),
    SEND_BACK(
            CHIEF_CONSULTANT,
            NONE,
            1,
            PlanMoves.conclude(Outcome.SENT_BACK),
            NextMove.HOLD_CONFERENCE,
            NextMove.HOLD_EVALUATION_CONFERENCE),
    SUBMIT(CONSULTANT, SINCE_RECEPTION, 1, PlanMoves::submits, NextMove.SUBMIT_PLAN),
    REQUEST_SUPPORT(CONSULTANT, SINCE_RECEPTION, 1, PlanMoves::requestsSupport),
    CITY_CHECKS(MUNICIPAL_OFFICER, NONE, 6, ((Entrance) PlanMoves::cityChecks).atOnce(), NextMove.AWAIT_CITY),
    CITY_CONFIRMS(MUNICIPAL_OFFICER, SINCE_RECEPTION, 1, PlanMoves::cityConfirms),
    CITY_DECIDES(MUNICIPAL_DECIDER, SINCE_RECEPTION, 3, PlanMoves::cityDecides, NextMove.AWAIT_CITY),
    CITY_RETURNS(MUNICIPAL_OFFICER, SINCE_RECEPTION, 1, PlanMoves::cityReturns, NextMove.AWAIT_CITY),
    CITY_NOTIFIES(MUNICIPAL_OFFICER, SINCE_RECEPTION, 1, PlanMoves::cityNotifies),
    NOTE(CONSULTANT, NONE, 1, SupportMoves::notes),
    SUPPORT(CONSULTANT, NOT_FUTURE, 9, SupportMoves::supports, NextMove.GIVE_SUPPORT),
    CORRECT_RECORD(CONSULTANT, NONE, 1, SupportMoves::correctsRecord),
    MONITOR(CONSULTANT, SINCE_RECEPTION, 5, SupportMoves::monitors, NextMove.MONITOR),
    BEGIN_AMENDMENT(CONSULTANT, NONE, 1, PlanMoves::beginsAmendment, NextMove.MONITOR),
    AMEND(CONSULTANT, SINCE_RECEPTION, 1, PlanMoves.amend(null).atOnce(), NextMove.MONITOR),
    AMEND_A_SERVICE(CONSULTANT, SINCE_RECEPTION, 2, PlanMoves.amend("S05").atOnce(), NextMove.MONITOR),
    SUBMIT_AMENDMENT(CONSULTANT, SINCE_RECEPTION, 1, PlanMoves::submitsAmendment),
    ABANDON_AMENDMENT(CONSULTANT, NONE, 1, PlanMoves::abandonsAmendment),
    EMPLOYED(CONSULTANT, NOT_FUTURE, 1, SupportMoves::employed, NextMove.GIVE_SUPPORT),
    EARNS_MORE(CONSULTANT, NOT_FUTURE, 1, SupportMoves::earnsMore, NextMove.MONITOR),
    WITHDRAW_OUTCOME(CONSULTANT, NONE, 1, SupportMoves::withdrawsOutcome),
    TRY_WORK(CONSULTANT, NOT_FUTURE, 1, SupportMoves::tries),
    BEGIN_EVALUATION(CONSULTANT, NONE, 1, SupportMoves::beginsEvaluation, NextMove.EVALUATE),
    EVALUATE_TO_GO_ON(
            CONSULTANT,
            NOT_FUTURE,
            4,
            SupportMoves.evaluate(Purpose.EVALUATION, "replan", "view", "続ける"),
            NextMove.EVALUATE),
    EVALUATE_TO_CLOSE(
            CONSULTANT,
            NOT_FUTURE,
            2,
            SupportMoves.evaluate(Purpose.EVALUATION, "close", "closeReason", "E1"),
            NextMove.EVALUATE),
    EVALUATE_TO_SUSPEND(
            CONSULTANT,
            NOT_FUTURE,
            1,
            SupportMoves.evaluate(Purpose.SUSPENSION, "suspend", "suspendReason", "D3"),
            NextMove.EVALUATE),
    REPLAN(CONSULTANT, NONE, 1, SupportMoves::replans, NextMove.REPLAN),
    CLOSE(CONSULTANT, SINCE_RECEPTION, 6, SupportMoves.close(ClosingReason.OWN_WISH), NextMove.CLOSE),
    DIE(CONSULTANT, SINCE_RECEPTION, 1, SupportMoves.close(ClosingReason.DECEASED)),
    LOSE_CONTACT(CONSULTANT, SINCE_RECEPTION, 1, SupportMoves.close(ClosingReason.LOST_CONTACT)),
    RESUME(CONSULTANT, NONE, 1, SupportMoves::resumes, NextMove.NOTHING),
    TAKE_BACK_CLOSING(CONSULTANT, NONE, 1, SupportMoves::takesBackClosing, NextMove.NOTHING),
    FOLLOW_UP(CONSULTANT, NOT_FUTURE, 1, SupportMoves::followsUp, NextMove.FOLLOW_UP),
    RETURN(CONSULTANT, NONE, 3, IntakeMoves::returns, NextMove.NOTHING);

    /** Which day the entrance asks for. */
    enum Day {
        NONE,
        NOT_FUTURE,
        SINCE_RECEPTION
    }

    private final Role role;
    private final Day day;
    private final int weight;
    private final Entrance entrance;
    private final Set<NextMove> suits;

    Move(Role role, Day day, int weight, Entrance entrance, NextMove... suits) {
        this.role = role;
        this.day = day;
        this.weight = weight;
        this.entrance = entrance;
        this.suits = Set.of(suits);
    }

    Role role() {
        return role;
    }

    /** How often among the moves that suit, 0 when it doesn't. */
    int weight(NextMove next) {
        return suits.contains(next) ? weight : 0;
    }

    void make(Life life, Approach by) {
        by.actor().run(() -> entrance.enter(life, by));
    }

    List<Circumstance> wrongCircumstances() {
        var wrong = EnumSet.of(Circumstance.OTHER_TOWN, Circumstance.UNKNOWN_CASE, Circumstance.WITHOUT_PERMISSION);
        if (day != NONE) {
            wrong.add(Circumstance.TOMORROW);
        }
        if (day == SINCE_RECEPTION) {
            wrong.add(Circumstance.DAY_BEFORE_RECEPTION);
        }
        return List.copyOf(wrong);
    }
}
