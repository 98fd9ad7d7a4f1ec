package tsunagi.practice;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Role;
import tsunagi.assessment.ScreeningResult;
import tsunagi.casefile.NextMove;
import tsunagi.conference.Outcome;
import tsunagi.evaluation.ClosingReason;
import tsunagi.intake.TriageOutcome;
import tsunagi.kernel.Yen;
import tsunagi.services.Continuity;
import tsunagi.services.EmergencyKind;
import tsunagi.services.EmploymentForm;
import tsunagi.services.EmploymentOutcome;
import tsunagi.supportlog.SupportMethod;

/** A call of an entrance, tried at any time of a case's life; suits the next moves that it is named with. */
enum Move {
    TRIAGE_APPLICATION(life -> triage(life, TriageOutcome.APPLICATION), NextMove.TRIAGE),
    TRIAGE_INFORMATION(life -> triage(life, TriageOutcome.INFORMATION)),
    TRIAGE_LATER(life -> triage(life, TriageOutcome.LATER)),
    APPLY(life -> apply(life, null), NextMove.GET_APPLICATION, NextMove.GET_CONSENT),
    APPLY_WITHOUT_CONSENT(life -> apply(life, "家族に知られたくない"), NextMove.GET_APPLICATION),
    EMERGENCY(life -> life.desk()
            .run(() -> life.desks
                    .records()
                    .emergency(life.number, life.today, EmergencyKind.values()[0], "食料を渡した", "窓口"))),
    ASSESS_A_PART(life -> assess(life, false)),
    ASSESS(life -> assess(life, true), NextMove.ASSESS),
    SCREEN_FOR_PLAN(life -> screen(life, ScreeningResult.PLAN), NextMove.SCREEN),
    SCREEN_CONSENT_PENDING(life -> screen(life, ScreeningResult.CONSENT_PENDING), NextMove.SCREEN),
    SCREEN_INFORMATION(life -> screen(life, ScreeningResult.INFORMATION)),
    DRAFT(
            life -> life.desk()
                    .run(() -> life.desks
                            .plan()
                            .draft(
                                    life.number,
                                    life.today,
                                    6,
                                    life.plan(),
                                    life.desk().staff())),
            NextMove.DRAFT_PLAN),
    AGREE(
            life -> life.desk()
                    .run(() -> life.desks.plan().agree(life.number, life.today, PlanDesk.evaluationOf(life.today, 6))),
            NextMove.AGREE_PLAN),
    PROPOSE(Life::propose, NextMove.PUT_ON_AGENDA),
    APPROVE(life -> life.conclude(Outcome.APPROVED), NextMove.HOLD_CONFERENCE),
    APPROVE_AMENDED(life -> life.conclude(Outcome.APPROVED_AMENDED), NextMove.HOLD_CONFERENCE),
    CONTINUE(life -> life.conclude(Outcome.CONTINUED), NextMove.HOLD_CONFERENCE),
    SEND_BACK(life -> life.conclude(Outcome.SENT_BACK), NextMove.HOLD_CONFERENCE),
    SUBMIT(Life::submit, NextMove.SUBMIT_PLAN),
    CITY_CHECKS_AND_CONFIRMS(
            life -> life.town
                    .as(Role.MUNICIPAL_OFFICER)
                    .run(() -> life.desks.city().check(life.submission(), life.today, "収入の申告で確認")),
            NextMove.AWAIT_CITY),
    CITY_DECIDES(
            life -> life.town
                    .as(Role.MUNICIPAL_DECIDER)
                    .run(() -> life.desks.city().decide(life.submission(), life.today)),
            NextMove.AWAIT_CITY),
    CITY_RETURNS(
            life -> life.town
                    .as(Role.MUNICIPAL_OFFICER)
                    .run(() -> life.desks.city().giveBack(life.submission(), life.today, "期間を確かめてください")),
            NextMove.AWAIT_CITY),
    SUPPORT(
            life -> life.desk()
                    .run(() -> life.desks
                            .records()
                            .support(
                                    life.number,
                                    life.today,
                                    SupportMethod.INTERVIEW,
                                    life.desk().staff(),
                                    new RecordDesk.Told("面談した", "落ち着いている"))),
            NextMove.GIVE_SUPPORT),
    MONITOR(
            life -> life.desk()
                    .run(() -> life.desks
                            .records()
                            .monitor(life.number, life.today, new RecordDesk.Told("面談した", "進んでいる"), null)),
            NextMove.MONITOR),
    EMPLOYED(life -> outcome(
            life,
            new EmploymentOutcome.Started(
                    life.today, "青葉倉庫", EmploymentForm.values()[0], Continuity.values()[0], null))),
    EARNS_MORE(life -> outcome(life, new EmploymentOutcome.Increased(life.today, Yen.of(80_000), Yen.of(90_000)))),
    CLOSE(life -> close(life, ClosingReason.OWN_WISH), NextMove.CLOSE),
    DIES(life -> close(life, ClosingReason.DECEASED)),
    IS_LOST(life -> close(life, ClosingReason.LOST_CONTACT));

    private final Consumer<Life> call;
    private final Set<NextMove> suits;

    Move(Consumer<Life> call, NextMove... suits) {
        this.call = call;
        this.suits = Set.of(suits);
    }

    void make(Life life) {
        call.accept(life);
    }

    boolean suits(NextMove next) {
        return suits.contains(next);
    }

    private static void triage(Life life, TriageOutcome outcome) {
        life.desk().run(() -> life.desks.intake().triage(life.number, life.today, outcome, "本人と話し合った"));
    }

    private static void apply(Life life, @Nullable String refusal) {
        life.desk().run(() -> life.desks.intake().apply(life.number, life.today, refusal));
    }

    private static void assess(Life life, boolean finalise) {
        life.desk()
                .run(() -> life.desks
                        .plan()
                        .assess(
                                life.number,
                                life.today,
                                life.assessment(),
                                life.desk().staff(),
                                finalise));
    }

    private static void screen(Life life, ScreeningResult result) {
        life.desk().run(() -> life.desks.plan().screen(life.number, life.today, result, "本人と話し合った"));
    }

    private static void outcome(Life life, EmploymentOutcome outcome) {
        life.desk().run(() -> life.desks.records().outcome(life.number, outcome));
    }

    private static void close(Life life, ClosingReason reason) {
        life.desk().run(() -> life.desks.records().close(life.number, reason, "話し合った"));
    }
}
