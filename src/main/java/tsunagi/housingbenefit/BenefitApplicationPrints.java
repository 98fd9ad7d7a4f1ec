package tsunagi.housingbenefit;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.CaseView;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** Prints an application: 算定書 by the tables of now, 規則様式第1号, 第1号の2 and 申請時確認書. */
@Service
class BenefitApplicationPrints {
    private static final String CALCULATION = "住居確保給付金 算定書";

    private final AgencyDoor door;
    private final ApplicationViews views;
    private final StatedPapers papers;
    private final CaseFiles cases;
    private final Pdf pdf;
    private final ExportLedger ledger;

    BenefitApplicationPrints(
            AgencyDoor door,
            ApplicationViews views,
            StatedPapers papers,
            CaseFiles cases,
            Pdf pdf,
            ExportLedger ledger) {
        this.door = door;
        this.views = views;
        this.papers = papers;
        this.cases = cases;
        this.pdf = pdf;
        this.ledger = ledger;
    }

    /** @throws Refusal where the tables don't answer */
    @Transactional
    HandedOut calculation(CaseNumber number, ApplicationId id) {
        BenefitApplication application = door.enter(Permission.VIEW_HOUSING_BENEFIT, number, id, Channel.PRINT);
        CaseView view = cases.view(application.caseId());
        byte[] paper = pdf.print(
                "housingbenefit/calculationPaper.jte",
                Map.of(
                        "head",
                        new PaperHead("", CALCULATION, whose(number, view), false),
                        "name",
                        view.person().displayName(),
                        "result",
                        new WhatIfResult(views.answer(application), null, ""),
                        "on",
                        JapaneseDates.format(view.person().today()),
                        "notice",
                        "申請の内容（第%d版）による計算です。支給するかどうかは、市町村が決定します。".formatted(application.revision())));
        return ledger.handOut(Export.paper("housing-benefit-calculation-" + number, CALCULATION, paper));
    }

    /** @throws HttpProblem 404 for a paper that this application doesn't have */
    @Transactional
    HandedOut paper(CaseNumber number, ApplicationId id, String address) {
        BenefitApplication application = door.enter(Permission.VIEW_HOUSING_BENEFIT, number, id, Channel.PRINT);
        ApplicationPaper paper = ApplicationPaper.of(address)
                .filter(ApplicationPaper.of(application)::contains)
                .orElseThrow(HttpProblem::notFound);
        CaseView view = cases.view(application.caseId());
        String title = papers.title(paper, application);
        byte[] printed = pdf.print(
                paper == ApplicationPaper.CONFIRMATION
                        ? "housingbenefit/confirmationPaper.jte"
                        : "housingbenefit/applicationPaper.jte",
                Map.of(
                        "head",
                        new PaperHead("", title, whose(number, view), false),
                        "paper",
                        papers.of(application, view.person())));
        return ledger.handOut(Export.paper("housing-benefit-" + address + "-" + number, title, printed));
    }

    private static String whose(CaseNumber number, CaseView view) {
        return "ID " + number + "　" + view.person().displayName();
    }
}
