package tsunagi.housingbenefit;

import java.util.Map;
import org.springframework.stereotype.Component;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.JapaneseDates;

/** 算定書 on A4, to be put before the person: plain words first, then each step. */
@Component
class CalculationPapers {
    private static final String TITLE = "住居確保給付金 算定書（試算）";

    private final Pdf pdf;
    private final ExportLedger ledger;

    CalculationPapers(Pdf pdf, ExportLedger ledger) {
        this.pdf = pdf;
        this.ledger = ledger;
    }

    HandedOut handOut(WhatIfPage page, WhatIfResult result) {
        var frame = page.caseFrame();
        String whose = frame == null ? "" : "ID " + frame.number() + "　" + frame.displayName();
        byte[] paper = pdf.print(
                "housingbenefit/calculationPaper.jte",
                Map.of(
                        "head",
                        new PaperHead("", TITLE, whose, false),
                        "name",
                        frame == null ? "" : frame.displayName(),
                        "result",
                        result,
                        "on",
                        JapaneseDates.format(page.today())));
        String file = "housing-benefit-what-if" + (frame == null ? "" : "-" + frame.number());
        return ledger.handOut(Export.paper(file, TITLE, paper));
    }
}
