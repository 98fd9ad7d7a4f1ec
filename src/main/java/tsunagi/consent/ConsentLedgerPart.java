package tsunagi.consent;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseId;

/** 同意の記録 in the 支援台帳: every answer that the person ever gave. */
@Component
class ConsentLedgerPart implements LedgerPart {
    private final ConsentStore store;
    private final CaseFiles cases;
    private final Pdf pdf;

    ConsentLedgerPart(ConsentStore store, CaseFiles cases, Pdf pdf) {
        this.store = store;
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
        if (history.isEmpty()) {
            return List.of();
        }
        var view = cases.view(caseId);
        String identification =
                "ID " + view.head().number() + "　" + view.person().displayName();
        var head = new PaperHead("", place().label(), identification, false);
        return List.of(pdf.print("consent/ledger.jte", Map.of("head", head, "history", history.reversed())));
    }
}
