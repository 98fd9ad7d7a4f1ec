package tsunagi.incident;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.tenancy.Municipalities;

/** 報告書の案: the nine items on paper, to be copied into the form of the commission. It names nobody. */
@Service
class IncidentReports {
    private static final String TITLE = "漏えい等報告書（案）";

    private final Access access;
    private final Incidents incidents;
    private final Municipalities municipalities;
    private final Pdf pdf;
    private final ExportLedger ledger;

    IncidentReports(Access access, Incidents incidents, Municipalities municipalities, Pdf pdf, ExportLedger ledger) {
        this.access = access;
        this.incidents = incidents;
        this.municipalities = municipalities;
        this.pdf = pdf;
        this.ledger = ledger;
    }

    @Transactional
    HandedOut paper(IncidentId id) {
        access.require(Permission.KEEP_INCIDENTS, Channel.PRINT);
        var page = incidents.page(id);
        var head = new PaperHead("", TITLE, municipalities.municipality().name(), false);
        byte[] paper = pdf.print("incident/reportPaper.jte", Map.of("head", head, "page", page));
        return ledger.handOut(
                Export.paper("incident-report-" + page.incident().facts().learnedOn(), TITLE, paper));
    }
}
