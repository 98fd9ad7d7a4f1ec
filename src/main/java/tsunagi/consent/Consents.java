package tsunagi.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentAnswer.Refused;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.privacy.PrivacyRules;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PaperKind;

/**
 * 情報共有の同意 (様式1, 様式7). Who shares personal data with anybody outside of the agency asks
 * {@link #requireForSharing} first. Consent and 利用申込 are two facts: who refuses still applies and is counted.
 */
@Service
public class Consents {
    private static final String TEXT = "「%s」について説明を受け、相談支援にあたり必要となる関係機関（者）と情報共有することに同意します。";

    private final Access access;
    private final CaseFiles cases;
    private final ConsentStore store;
    private final Municipalities municipalities;
    private final PrivacyRules rules;
    private final ConsentStates states;

    Consents(
            Access access,
            CaseFiles cases,
            ConsentStore store,
            Municipalities municipalities,
            PrivacyRules rules,
            ConsentStates states) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.municipalities = municipalities;
        this.rules = rules;
        this.states = states;
    }

    /** The person's answer, from a screen. */
    @Transactional
    public void answer(CaseNumber number, ConsentAnswer answer) {
        record(access.enter(Permission.RECORD_CONSENT, number), answer);
    }

    /**
     * The person's answer, within the transaction of another module's entrance, which has checked access. A day before
     * 受付日 is accepted: an outreach worker may have the paper signed before the desk receives the case.
     *
     * @throws Refusal when the day lies in the future or before the last answer, or there is nothing to withdraw
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseId caseId, ConsentAnswer answer) {
        cases.append(caseId, NewFact.of(fact(answer), answer.on()));
        store.forget(caseId); // Somebody may have recorded another answer until the case was ours to write.
        states.last(caseId).followedBy(answer);
        store.add(caseId, answer, answer instanceof Given ? rules.explained(answer.on()) : null);
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public ConsentStanding standing(CaseId caseId) {
        return states.standing(caseId);
    }

    /** What of the person may go to whom today. Who passes anything on asks this. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Sharing sharing(CaseId caseId) {
        return states.today(caseId);
    }

    /** The same for everybody on a list. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<CaseId, Sharing> sharing(Collection<CaseId> cases) {
        return states.today(cases);
    }

    /** The rules that were explained before the last consent; null while there was none. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public @Nullable ExplainedRules explained(CaseId caseId) {
        return store.history(caseId).stream()
                .map(ConsentRecord::explained)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @throws Refusal when one of these kinds of information must not go to this organisation */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void requireForSharing(CaseId caseId, PartnerOrganisation to, Set<InformationKind> kinds) {
        sharing(caseId).require(to, kinds);
    }

    /**
     * For an application to the municipality itself (様式7 利用目的「自治体に対して事業等利用申込を行うため」): its forms hold information of
     * every kind.
     *
     * @throws Refusal when any of it must not go there
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void requireForMunicipality(CaseId caseId) {
        String town = municipalities.municipality().name();
        sharing(caseId).require(new PartnerOrganisation(town, "市担当者"), InformationKind.all());
    }

    /** The sentence above the signature (様式1 1-18), naming the municipality's own 個人情報取扱規程. */
    @Transactional(readOnly = true)
    public String text(LocalDate on) {
        return TEXT.formatted(
                municipalities.paper(PaperKind.PRIVACY_RULES, on).value().name());
    }

    /** The rules to explain before the person agrees on that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ExplainedRules toExplain(LocalDate on) {
        var version = rules.inForce(on);
        return new ExplainedRules(version.id(), version.title());
    }

    private static FactKind fact(ConsentAnswer answer) {
        return switch (answer) {
            case Given given -> FactKind.CONSENTED;
            case Refused refused -> FactKind.CONSENT_REFUSED;
            case Withdrawn withdrawn -> FactKind.CONSENT_WITHDRAWN;
        };
    }
}
