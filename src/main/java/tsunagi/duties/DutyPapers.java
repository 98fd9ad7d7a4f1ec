package tsunagi.duties;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseNumber;
import tsunagi.standards.BenefitPaper;
import tsunagi.web.HttpProblem;

/** 求職活動等状況報告書 of a month for the person to fill in: with her name, what is asked of her and until when. */
@Service
class DutyPapers {
    private final Access access;
    private final CaseFiles cases;
    private final BenefitDutyPages pages;
    private final Pdf pdf;
    private final ExportLedger ledger;

    DutyPapers(Access access, CaseFiles cases, BenefitDutyPages pages, Pdf pdf, ExportLedger ledger) {
        this.access = access;
        this.cases = cases;
        this.pages = pages;
        this.pdf = pdf;
        this.ledger = ledger;
    }

    /** @throws HttpProblem when the month isn't paid */
    @Transactional
    HandedOut report(CaseNumber number, BenefitId benefitId, YearMonth month) {
        var caseId = access.enter(Permission.RECORD_DUTIES, number, Channel.PRINT);
        var followed = pages.months(caseId, benefitId);
        if (!followed.benefit().months().contains(month)) {
            throw HttpProblem.notFound();
        }
        var frame = cases.frame(caseId);
        String title = followed.standards()
                .local()
                .paper(BenefitPaper.ACTIVITY_REPORT, month.atDay(1))
                .value()
                .text();
        var head = new PaperHead("", title, "ID " + frame.number() + "　" + frame.displayName(), false);
        byte[] paper = pdf.print(
                "duties/reportPaper.jte",
                Map.of("head", head, "page", ReportPaper.of(title, frame.displayName(), followed, month)));
        return ledger.handOut(Export.paper("housing-benefit-report-" + frame.number() + "-" + month, title, paper));
    }
}
