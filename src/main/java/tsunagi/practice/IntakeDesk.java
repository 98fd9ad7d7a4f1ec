package tsunagi.practice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.ConsentMethod;
import tsunagi.consent.Consents;
import tsunagi.intake.Agreement;
import tsunagi.intake.Applications;
import tsunagi.intake.Intakes;
import tsunagi.intake.NewIntake;
import tsunagi.intake.Reception;
import tsunagi.intake.SignedHow;
import tsunagi.intake.Triage;
import tsunagi.intake.TriageOutcome;
import tsunagi.intake.Triages;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.person.NewPerson;
import tsunagi.referral.ArrivalAnswer;
import tsunagi.referral.Destination;
import tsunagi.referral.NewReferral;
import tsunagi.referral.ReferralMethod;
import tsunagi.referral.Referrals;
import tsunagi.referral.Wish;

/** 受付、振り分け、利用申込. */
@Component
@Profile("practice")
class IntakeDesk {
    private final Intakes intakes;
    private final Triages triages;
    private final Applications applications;
    private final Consents consents;
    private final Referrals referrals;

    IntakeDesk(Intakes intakes, Triages triages, Applications applications, Consents consents, Referrals referrals) {
        this.intakes = intakes;
        this.triages = triages;
        this.applications = applications;
        this.consents = consents;
        this.referrals = referrals;
    }

    CaseNumber receive(NewPerson person, Reception reception, Call call, OfficeId office) {
        return intakes.receive(NewIntake.of(reception, person, call.complaints(), office))
                .number();
    }

    /** The person of a former case. */
    CaseNumber receiveAgain(CaseNumber former, Reception reception, Call call, OfficeId office) {
        return intakes.receive(NewIntake.again(reception, former, call.complaints(), office))
                .number();
    }

    void triage(CaseNumber number, LocalDate on, TriageOutcome outcome, String reason) {
        triages.triage(number, new Triage(on, outcome, reason, null), null);
    }

    void refer(CaseNumber number, LocalDate on, String reason, PracticeResource to, Told told) {
        var protection = to == PracticeResource.WELFARE_OFFICE
                ? new Triage.Protection(on, told.information(), to.displayName())
                : null;
        triages.triage(
                number,
                new Triage(on, TriageOutcome.REFERRAL, reason, protection),
                new NewReferral(
                        Destination.written(to.kind(), to.displayName()),
                        told.method(),
                        on,
                        Wish.WISHED,
                        reason,
                        told.information(),
                        referrals.usualAskDay(on)));
    }

    /** What the person was told about the destination, and how she was sent there. */
    record Told(ReferralMethod method, String information) {}

    void arrived(CaseNumber number, LocalDate on) {
        referrals
                .awaitingArrival(number)
                .forEach(referral -> referrals.answer(number, referral, new ArrivalAnswer.Arrived(on)));
    }

    /** @param refusal why the person doesn't want her data shared; null when she agrees */
    void apply(CaseNumber number, LocalDate on, @Nullable String refusal) {
        ConsentAnswer answer = refusal == null
                ? new ConsentAnswer.Given(on, ConsentMethod.WRITTEN, consents.text(on), List.of())
                : new ConsentAnswer.Refused(on, refusal);
        applications.agree(number, new Agreement(new Agreement.Application(on, SignedHow.SIGNED), answer, List.of()));
    }

    void withdrawConsent(CaseNumber number, LocalDate on, String reason) {
        consents.answer(number, new ConsentAnswer.Withdrawn(on, reason));
    }
}
