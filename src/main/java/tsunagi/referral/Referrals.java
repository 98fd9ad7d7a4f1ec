package tsunagi.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.consent.Consents;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.resource.Resources;
import tsunagi.web.HttpProblem;

/**
 * The entrance to つなぎ. Each method is one thing that staff do: it asks for access first (which writes the audit line), and
 * everything it writes stands in one transaction.
 */
@Service
public class Referrals {
    private static final int DAYS_TO_ARRIVE = 5;

    private final Access access;
    private final CaseFiles cases;
    private final Consents consents;
    private final Resources resources;
    private final ReferralStore store;
    private final Clock clock;

    Referrals(
            Access access,
            CaseFiles cases,
            Consents consents,
            Resources resources,
            ReferralStore store,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.consents = consents;
        this.resources = resources;
        this.store = store;
        this.clock = clock;
    }

    /**
     * つなぐ, within the transaction of another module's entrance (振り分け), which has checked access.
     *
     * @throws Refusal when a rule of つなぎ says no, or personal data would go where the person didn't consent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReferralId refer(CaseId caseId, NewReferral entry) {
        var referral = Referral.begin(entry, today());
        if (entry.method().sharesPersonalData()) {
            consents.requireForSharing(caseId, entry.destination().name());
        }
        store.add(caseId, referral);
        cases.append(caseId, referred(referral));
        return referral.id();
    }

    /** The day to ask 「着きましたか」 when staff don't choose another: five business days later. */
    public LocalDate usualAskDay(LocalDate from) {
        return BusinessCalendar.national().plusBusinessDays(from, DAYS_TO_ARRIVE);
    }

    @Transactional
    void refer(CaseNumber number, ReferralForm form) {
        var caseId = access.enter(Permission.REFER, number);
        refer(caseId, form.read(resources::find, this::usualAskDay));
    }

    @Transactional
    void answer(CaseNumber number, ReferralId id, ArrivalAnswer answer) {
        var caseId = access.enter(Permission.REFER, number);
        // Of two who answer at once, the second waits here and then meets the state that the first one left.
        var referral = store.lock(caseId, id).orElseThrow(HttpProblem::notFound);
        var answered = referral.answered(answer, today());
        store.answer(answered, answer);
        cases.append(caseId, fact(id, answer));
    }

    @Transactional
    ReferralsPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        boolean mayRefer = Actor.current().may(Permission.REFER);
        return new ReferralsPage(cases.frame(caseId), store.ofCase(caseId), store.followUps(caseId), today(), mayRefer);
    }

    @Transactional
    ReferralFormPage formPage(CaseNumber number) {
        var caseId = access.enter(Permission.REFER, number);
        return new ReferralFormPage(cases.frame(caseId), resources.choices(), consents.standing(caseId), today());
    }

    @Transactional
    ArrivalPage arrivalPage(CaseNumber number, ReferralId id) {
        var caseId = access.enter(Permission.REFER, number);
        var referral = store.find(caseId, id).orElseThrow(HttpProblem::notFound);
        return new ArrivalPage(cases.frame(caseId), referral, today(), usualAskDay(today()));
    }

    private static NewFact referred(Referral referral) {
        var entry = referral.entry();
        return NewFact.of(FactKind.REFERRED, entry.on())
                .due(referral.state() instanceof ReferralState.AwaitingArrival awaiting ? awaiting.askOn() : null)
                .detail(entry.destination().kind().name())
                .about(referral.id().value());
    }

    private static NewFact fact(ReferralId id, ArrivalAnswer answer) {
        var fact = switch (answer) {
            case ArrivalAnswer.Arrived arrived -> NewFact.of(FactKind.ARRIVAL_CONFIRMED, arrived.on());
            case ArrivalAnswer.AskedAgain again ->
                NewFact.of(FactKind.ARRIVAL_ASKED_AGAIN, again.on()).due(again.askNextOn());
            case ArrivalAnswer.NotEstablished failed -> NewFact.of(FactKind.REFERRAL_ENDED, failed.on());
        };
        return fact.about(id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
