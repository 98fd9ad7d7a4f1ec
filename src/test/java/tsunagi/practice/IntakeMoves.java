package tsunagi.practice;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.ConsentMethod;
import tsunagi.consent.Consents;
import tsunagi.intake.Intakes;
import tsunagi.intake.NewIntake;
import tsunagi.intake.TriageOutcome;
import tsunagi.kernel.CaseNumber;
import tsunagi.referral.ArrivalAnswer;
import tsunagi.referral.ReferralId;
import tsunagi.referral.ReferralMethod;
import tsunagi.referral.Referrals;

/** 受付、振り分け、つなぎ、利用申込と同意. */
final class IntakeMoves {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final Client CLIENT = Client.named("試験", "太郎", "しけん たろう").born(1980, 1, 1);
    private static final Call CALL = Call.telephone("家賃が払えない").complains("C05");
    private static final int DAYS_TO_ASK_AGAIN = 7;

    private IntakeMoves() {}

    static CaseNumber receive(Life life, Approach by) {
        return life.the(Intakes.class).receive(intake(life, by)).number();
    }

    private static NewIntake intake(Life life, Approach by) {
        return NewIntake.of(
                CALL.reception(by.day(), OPENS),
                CLIENT.newPerson(),
                CALL.complaints(),
                life.setting.town().office());
    }

    /** The same person comes again: into her case while it runs, else with a new one. */
    static void returns(Life life, Approach by) {
        var told = intake(life, by);
        var known = new NewIntake.Who.Known(by.number(), null);
        var again = new NewIntake(told.reception(), known, told.complaints(), told.office(), List.of());
        var received = life.the(Intakes.class).receive(again);
        if (!received.continued()) {
            life.begins(received.number());
        }
    }

    static Entrance triage(TriageOutcome outcome) {
        return (life, by) -> life.desks().intake().triage(by.number(), by.day(), outcome, "本人と話し合った");
    }

    static void refers(Life life, Approach by) {
        var told = new IntakeDesk.Told(ReferralMethod.INFORMATION, "生活保護の窓口と申請の仕方");
        life.desks()
                .intake()
                .refer(by.number(), by.day(), "急いで保護の相談が要る", life.oneOf(List.of(PracticeResource.values())), told);
    }

    static Entrance arrival(Function<Approach, ArrivalAnswer> answer) {
        return (life, by) -> {
            var referrals = life.the(Referrals.class);
            var asked = referrals.awaitingArrival(by.number()).stream()
                    .findFirst()
                    .orElseGet(() -> new ReferralId(by.key(life.item)));
            referrals.answer(by.number(), asked, answer.apply(by));
        };
    }

    static ArrivalAnswer asksAgain(Approach by) {
        return new ArrivalAnswer.AskedAgain(by.day(), by.day().plusDays(DAYS_TO_ASK_AGAIN), "まだ行けていない");
    }

    static Entrance apply(@Nullable String refusal) {
        return (life, by) -> life.desks().intake().apply(by.number(), by.day(), refusal);
    }

    static void consents(Life life, Approach by) {
        answers(life, by, new ConsentAnswer.Given(by.day(), ConsentMethod.ORAL, "関係機関との情報共有", List.of()));
    }

    static void withdrawsConsent(Life life, Approach by) {
        answers(life, by, new ConsentAnswer.Withdrawn(by.day(), "考えが変わった"));
    }

    private static void answers(Life life, Approach by, ConsentAnswer answer) {
        life.the(Consents.class).answer(by.number(), answer);
    }
}
