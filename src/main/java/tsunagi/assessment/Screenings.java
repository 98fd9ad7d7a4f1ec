package tsunagi.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SavedSheet;
import tsunagi.forms.SheetKey;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.web.ChangedMeanwhile;

/** スクリーニング — decides the way a case goes on. Only K4 asks for a finalised 様式2. */
@Service
public class Screenings {
    private final Access access;
    private final CaseFiles cases;
    private final Forms forms;
    private final ScreeningStore store;
    private final ScreeningPages pages;
    private final Clock clock;

    Screenings(Access access, CaseFiles cases, Forms forms, ScreeningStore store, ScreeningPages pages, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.forms = forms;
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    @Transactional
    ScreeningPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        int term = term(caseId);
        return pages.page(caseId, number, term, rules(caseId, term));
    }

    /**
     * Decides, or decides anew: the earlier result stays as it was written.
     *
     * @throws Refusal with one reason per field to put right
     * @throws ChangedMeanwhile when somebody else has decided since the form was opened
     */
    @Transactional
    ScreeningResult decide(CaseNumber number, ScreeningForm form) {
        var caseId = access.enter(Permission.SCREEN_CASE, number);
        int term = term(caseId);
        var rules = rules(caseId, term);
        Optional<StoredScreening> before = store.latest(caseId, term);
        var options = new ScreeningOptions(forms.definition(FormId.ASSESSMENT, today()), today());
        var screening = form.read(today(), rules, options);
        int shown = form.shownVersion();
        decide(caseId, shown, screening, rules, before.orElse(null));
        return screening.result();
    }

    /**
     * Decides beside whatever stands.
     *
     * @throws Refusal when the case doesn't allow this result
     */
    @Transactional
    public void decide(CaseNumber number, Screening screening) {
        var caseId = access.enter(Permission.SCREEN_CASE, number);
        int term = term(caseId);
        var rules = rules(caseId, term);
        var refusals = new Refusals();
        rules.check(screening.result(), screening.assessmentOnPaper(), refusals);
        refusals.throwIfAny();
        StoredScreening before = store.latest(caseId, term).orElse(null);
        decide(caseId, before == null ? 0 : before.number(), screening, rules, before);
    }

    private void decide(
            CaseId caseId, int shown, Screening screening, ScreeningRules rules, @Nullable StoredScreening before) {
        int term = term(caseId);
        if ((before == null ? 0 : before.number()) != shown || !store.decide(caseId, term, shown + 1, screening)) {
            throw pages.changed(store.latest(caseId, term).orElseThrow());
        }
        if (screening.assessmentOnPaper() && !rules.assessed()) {
            cases.append(caseId, NewFact.of(FactKind.ASSESSED, screening.on()).onPaper(true));
        }
        moveFact(caseId, before == null ? null : before.screening(), screening);
    }

    /** A result decided anew for the same or an earlier day corrects the former one, whose fact goes. */
    private void moveFact(CaseId caseId, @Nullable Screening before, Screening now) {
        boolean same =
                before != null && before.result() == now.result() && before.on().equals(now.on());
        if (same) {
            return;
        }
        if (before != null && !now.on().isAfter(before.on())) {
            cases.standing(caseId).stream()
                    .filter(fact ->
                            fact.kind() == before.result().fact() && fact.on().equals(before.on()))
                    .findFirst()
                    .ifPresent(fact -> cases.voidFact(caseId, fact.id(), "スクリーニングの結果を訂正したため"));
        }
        cases.append(caseId, NewFact.of(now.result().fact(), now.on()));
    }

    private ScreeningRules rules(CaseId caseId, int term) {
        List<CaseFact> facts = cases.standing(caseId);
        boolean consentStands = facts.stream()
                .map(CaseFact::kind)
                .filter(kind -> kind == FactKind.CONSENTED
                        || kind == FactKind.CONSENT_REFUSED
                        || kind == FactKind.CONSENT_WITHDRAWN)
                .reduce((_, later) -> later)
                .filter(kind -> kind == FactKind.CONSENTED)
                .isPresent();
        boolean finalised = forms.find(new SheetKey(caseId, FormId.ASSESSMENT, term))
                .filter(SavedSheet::isFinalised)
                .isPresent();
        boolean onPaper = facts.stream()
                .anyMatch(fact -> fact.kind() == FactKind.ASSESSED && fact.term() == term && fact.heldOnPaper());
        return new ScreeningRules(consentStands, finalised || onPaper);
    }

    private int term(CaseId caseId) {
        return cases.progress(caseId).term();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
