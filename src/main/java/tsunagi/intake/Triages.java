package tsunagi.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusals;
import tsunagi.referral.NewReferral;

/** 振り分け — what becomes of a consultation. Decided anew, the later decision stands and the former stays readable. */
@Service
public class Triages {
    private final Access access;
    private final CaseFiles cases;
    private final CaseOpening opening;
    private final TriageStore store;
    private final TriageReferrals referrals;
    private final Clock clock;

    Triages(
            Access access,
            CaseFiles cases,
            CaseOpening opening,
            TriageStore store,
            TriageReferrals referrals,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.opening = opening;
        this.store = store;
        this.referrals = referrals;
        this.clock = clock;
    }

    @Transactional
    IntakePage page(CaseNumber number) {
        var today = LocalDate.now(clock);
        return page(number, TriageForm.blank(today, referrals.welfareDoor(today)), TriageReferralForm.BLANK);
    }

    /** The page around what was typed. */
    @Transactional
    IntakePage page(CaseNumber number, TriageForm form, TriageReferralForm referral) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var actor = Actor.current();
        return new IntakePage(
                opening.sheet(caseId),
                store.of(caseId),
                new IntakePage.Next(form, referral, referrals.destinations()),
                actor.may(Permission.TRIAGE),
                actor.may(Permission.RECEIVE_CONSULTATION));
    }

    /** 振り分ける — the decision and its fact, and for 他機関へつなぐ the つなぎ itself. */
    @Transactional
    Triaged triage(CaseNumber number, TriageForm form, TriageReferralForm referral) {
        var caseId = access.enter(Permission.TRIAGE, number);
        var refusals = new Refusals();
        var days = new TypedDay(LocalDate.now(clock), refusals, new ArrayList<>());
        Triage read = form.read(cases.head(caseId).receivedOn(), days);
        refusals.throwIfAny();
        Triage triage = Objects.requireNonNull(read);
        decide(caseId, triage);
        if (triage.outcome() == TriageOutcome.REFERRAL) {
            referrals.refer(caseId, triage, referral, days);
        }
        return new Triaged(triage, List.copyOf(days.hints()));
    }

    /**
     * 振り分ける, from whatever hands over a complete decision.
     *
     * @param referral the つなぎ of 他機関へつなぐ; null for every other outcome
     */
    @Transactional
    public void triage(CaseNumber number, Triage triage, @Nullable NewReferral referral) {
        if ((triage.outcome() == TriageOutcome.REFERRAL) != (referral != null)) {
            throw new IllegalArgumentException("他機関へつなぐ, and nothing else, comes with its つなぎ");
        }
        var caseId = access.enter(Permission.TRIAGE, number);
        decide(caseId, triage);
        if (referral != null) {
            referrals.refer(caseId, referral);
        }
    }

    private void decide(CaseId caseId, Triage triage) {
        store.add(caseId, triage);
        cases.append(caseId, NewFact.of(triage.outcome().fact(), triage.on()));
    }

    /** What was decided, for the sentence that says so. */
    record Triaged(Triage triage, List<String> hints) {
        /** 法23条 asks to lead the person to the welfare office, and this triage has recorded no つなぎ. */
        boolean needsReferral() {
            return triage.protection() != null && triage.outcome() != TriageOutcome.REFERRAL;
        }
    }
}
