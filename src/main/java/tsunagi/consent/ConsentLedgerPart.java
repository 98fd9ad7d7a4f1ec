package tsunagi.consent;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseId;

/** 同意の記録 in the 支援台帳: every answer that the person ever gave, and what staff recorded beside it. */
@Component
class ConsentLedgerPart implements LedgerPart {
    private final ConsentStore store;
    private final SharingRuleStore rules;
    private final CaseFiles cases;
    private final Pdf pdf;

    ConsentLedgerPart(ConsentStore store, SharingRuleStore rules, CaseFiles cases, Pdf pdf) {
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.pdf = pdf;
    }

    @Override
    public Place place() {
        return Place.CONSENT;
    }

    @Override
    public List<byte[]> papers(CaseId caseId) {
        var history = store.history(caseId);
        var recorded = rules.ofCase(caseId);
        if (history.isEmpty() && recorded.isEmpty()) {
            return List.of();
        }
        var view = cases.view(caseId);
        String identification =
                "ID " + view.head().number() + "　" + view.person().displayName();
        var head = new PaperHead("", place().label(), identification, false);
        return List.of(pdf.print(
                "consent/ledger.jte",
                Map.of("head", head, "history", history.reversed(), "rules", recorded.reversed())));
    }
}
