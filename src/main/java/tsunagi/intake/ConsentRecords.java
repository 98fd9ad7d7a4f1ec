package tsunagi.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.ConsentMethod;
import tsunagi.consent.ConsentStanding;
import tsunagi.consent.Consents;
import tsunagi.consent.ExplainedRules;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.TypedChoice;

/**
 * 利用申込と同意の記録 — two facts of a case, each brought onto 様式1 too, so that nobody marks them there again. Runs in the
 * transaction of the entrance that has checked access.
 */
@Component
class ConsentRecords {
    private static final String REASON = "利用申込・同意を記録したため";

    private final CaseFiles cases;
    private final Consents consents;
    private final ApplicationSheets sheets;

    ConsentRecords(CaseFiles cases, Consents consents, ApplicationSheets sheets) {
        this.cases = cases;
        this.consents = consents;
        this.sheets = sheets;
    }

    ConsentStanding standing(CaseId caseId) {
        return consents.standing(caseId);
    }

    @Nullable
    ExplainedRules explained(CaseId caseId) {
        return consents.explained(caseId);
    }

    ExplainedRules toExplain(LocalDate on) {
        return consents.toExplain(on);
    }

    /** Such as 令和8年11月20日（署名）; null while nobody applied. */
    @Nullable
    String appliedLabel(CaseId caseId) {
        return application(caseId)
                .map(fact -> JapaneseDates.format(fact.on()) + how(fact))
                .orElse(null);
    }

    private static String how(CaseFact fact) {
        SignedHow how = TypedChoice.read(SignedHow.class, fact.detail()).orElse(null);
        String said = how == null ? "" : "（" + how.label() + "）";
        return said.isEmpty() && fact.heldOnPaper() ? "（紙で保管）" : said;
    }

    /** @return false when 様式1 is finalised and has to be corrected by hand */
    boolean apply(CaseId caseId, Agreement.Application application) {
        var how = application.how();
        cases.append(
                caseId,
                NewFact.of(FactKind.APPLIED, application.on())
                        .detail(how.name())
                        .onPaper(how == SignedHow.PAPER));
        return sheets.bring(caseId, signed(application.on(), how.isSigned()), REASON);
    }

    /** @return false when 様式1 is finalised and has to be corrected by hand */
    boolean answer(CaseId caseId, ConsentAnswer answer) {
        consents.record(caseId, answer);
        var inputs = switch (answer) {
            case ConsentAnswer.Given given ->
                signed(
                        application(caseId).map(CaseFact::on).orElse(given.on()),
                        given.method() == ConsentMethod.WRITTEN);
            case ConsentAnswer.Refused refused -> new LinkedMultiValueMap<String, String>();
            case ConsentAnswer.Withdrawn withdrawn -> new LinkedMultiValueMap<String, String>();
        };
        inputs.add("consentStatus", answer instanceof ConsentAnswer.Given ? "given" : "refused");
        return sheets.bring(caseId, inputs, REASON);
    }

    /** The answer of somebody whose case has run on paper. */
    void fromPaper(CaseId caseId, RunningCase.PaperConsent consent) {
        var method = consent.heldOnPaper() ? ConsentMethod.WRITTEN : ConsentMethod.ORAL;
        answer(
                caseId,
                consent.given()
                        ? new ConsentAnswer.Given(consent.on(), method, sheets.consentText(), List.of())
                        : new ConsentAnswer.Refused(consent.on(), null));
    }

    private Optional<CaseFact> application(CaseId caseId) {
        return cases.standing(caseId).stream()
                .filter(fact -> fact.kind() == FactKind.APPLIED)
                .reduce((_, later) -> later);
    }

    private static MultiValueMap<String, String> signed(LocalDate on, boolean signed) {
        var inputs = new LinkedMultiValueMap<String, String>();
        inputs.add("appliedOn", JapaneseDates.format(on));
        if (signed) {
            inputs.add("signature", "paper");
        }
        return inputs;
    }
}
