package tsunagi.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.consent.Consents;
import tsunagi.consent.InformationKind;
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
    private final Access access;
    private final Consents consents;
    private final Resources resources;
    private final ReferralStore store;
    private final ReferralRecords records;
    private final ReferralDays days;

    Referrals(
            Access access,
            Consents consents,
            Resources resources,
            ReferralStore store,
            ReferralRecords records,
            ReferralDays days) {
        this.access = access;
        this.consents = consents;
        this.resources = resources;
        this.store = store;
        this.records = records;
        this.days = days;
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
            var told = Set.of(InformationKind.BASIC, InformationKind.OTHER);
            consents.requireForSharing(caseId, entry.destination().partner(), told);
        }
        store.add(caseId, referral);
        records.referred(caseId, referral);
        return referral.id();
    }

    /** The day to ask 「着きましたか」 when staff don't choose another: five business days later. */
    public LocalDate usualAskDay(LocalDate from) {
        return days.usualAskDay(from);
    }

    @Transactional
    void refer(CaseNumber number, ReferralForm form) {
        var caseId = access.enter(Permission.REFER, number);
        refer(caseId, form.read(resources::find, this::usualAskDay));
    }

    /** The つなぎ of the case of which nobody knows yet whether the person arrived. */
    @Transactional
    public List<ReferralId> awaitingArrival(CaseNumber number) {
        return store.ofCase(access.enter(Permission.REFER, number)).stream()
                .filter(referral -> referral.state() instanceof ReferralState.AwaitingArrival)
                .map(Referral::id)
                .toList();
    }

    /** @throws Refusal when nothing was asked, it was answered before, or a day can't be true */
    @Transactional
    public void answer(CaseNumber number, ReferralId id, ArrivalAnswer answer) {
        var caseId = access.enter(Permission.REFER, number);
        // Of two who answer at once, the second waits here and then meets the state that the first one left.
        var referral = store.lock(caseId, id).orElseThrow(HttpProblem::notFound);
        var answered = referral.answered(answer, today());
        store.answer(answered, answer);
        records.answered(caseId, answered, answer);
    }

    private LocalDate today() {
        return days.today();
    }
}
