package tsunagi.consent;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
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

    Consents(Access access, CaseFiles cases, ConsentStore store, Municipalities municipalities, PrivacyRules rules) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.municipalities = municipalities;
        this.rules = rules;
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
        standing(caseId).followedBy(answer);
        store.add(caseId, answer, answer instanceof Given ? rules.explained(answer.on()) : null);
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public ConsentStanding standing(CaseId caseId) {
        return store.history(caseId).stream()
                .findFirst()
                .map(latest -> new ConsentStanding(latest.answer()))
                .orElse(ConsentStanding.NOT_ASKED);
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

    /** @throws Refusal when the person's data must not leave the agency */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void requireForSharing(CaseId caseId) {
        standing(caseId).requireForSharing();
    }

    /** @throws Refusal when the person's data must not go to this organisation */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void requireForSharing(CaseId caseId, String recipient) {
        standing(caseId).requireForSharing(recipient);
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

    @Transactional
    ConsentPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return new ConsentPage(
                cases.frame(caseId),
                standing(caseId),
                store.history(caseId),
                cases.head(caseId).receivedOn(),
                Actor.current().may(Permission.RECORD_CONSENT));
    }

    private static FactKind fact(ConsentAnswer answer) {
        return switch (answer) {
            case Given given -> FactKind.CONSENTED;
            case Refused refused -> FactKind.CONSENT_REFUSED;
            case Withdrawn withdrawn -> FactKind.CONSENT_WITHDRAWN;
        };
    }
}
