package tsunagi.housingbenefit;

import org.springframework.stereotype.Component;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;
import tsunagi.documents.Letters;
import tsunagi.kernel.CaseNumber;

/** Prints a notice as it was issued. */
@Component
class BenefitNoticePrint {
    private final Letters letters;
    private final ExportLedger ledger;

    BenefitNoticePrint(Letters letters, ExportLedger ledger) {
        this.letters = letters;
        this.ledger = ledger;
    }

    HandedOut handOut(CaseNumber number, BenefitNotice notice) {
        String file = "housing-benefit-" + notice.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + number;
        return ledger.handOut(Export.paper(file, notice.wording().title(), letters.pdf(notice.letter())));
    }
}
