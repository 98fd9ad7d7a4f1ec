package tsunagi.surroundings;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseNumber;

/** 家族と周りの図 on A4, to be put behind 様式2 (家族の状況). */
@Service
class SurroundingsPapers {
    private static final String TITLE = "家族と周りの図";

    private final SurroundingsPages pages;
    private final Pdf pdf;
    private final ExportLedger ledger;

    SurroundingsPapers(SurroundingsPages pages, Pdf pdf, ExportLedger ledger) {
        this.pages = pages;
        this.pdf = pdf;
        this.ledger = ledger;
    }

    @Transactional
    HandedOut paper(CaseNumber number, LocalDate day) {
        SurroundingsPage page = pages.toPrint(number, day);
        var family = new PaperPicture("family", page.genogram());
        var around = new PaperPicture("around", page.ecomap());
        var head = new PaperHead(
                "", TITLE, "ID " + number.value() + "　" + page.caseFrame().displayName(), false);
        byte[] paper = pdf.print(
                "surroundings/paper.jte",
                Map.of("head", head, "page", page, "family", family, "around", around),
                Map.of(family.name(), family.drawing(), around.name(), around.drawing()));
        return ledger.handOut(Export.paper("surroundings-" + number, TITLE, paper));
    }
}
