package tsunagi.housingbenefit;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.HttpProblem;

/** The entrance to what was decided, for the desk and the municipality: the frozen 算定書 on screen and on paper. */
@Service
class DecidedBenefits {
    private static final String TITLE = "住居確保給付金 算定書";

    private final Access access;
    private final CaseFiles cases;
    private final CourseStore courses;
    private final Pdf pdf;
    private final ExportLedger ledger;

    DecidedBenefits(Access access, CaseFiles cases, CourseStore courses, Pdf pdf, ExportLedger ledger) {
        this.access = access;
        this.cases = cases;
        this.courses = courses;
        this.pdf = pdf;
        this.ledger = ledger;
    }

    /** @throws HttpProblem 404 when nothing of the case was decided under this number */
    @Transactional
    DecidedBenefitPage page(CaseNumber number, BenefitDecisionId id) {
        return page(number, id, Channel.SCREEN);
    }

    /** 算定書 on A4. @throws HttpProblem 404 as above, and where nothing was computed */
    @Transactional
    HandedOut paper(CaseNumber number, BenefitDecisionId id) {
        DecidedBenefitPage page = page(number, id, Channel.PRINT);
        var calculation = page.decision().calculation().orElseThrow(HttpProblem::notFound);
        var frame = page.caseFrame();
        byte[] paper = pdf.print(
                "housingbenefit/decisionPaper.jte",
                Map.of(
                        "head",
                        new PaperHead("", TITLE, "ID " + frame.number() + "　" + frame.displayName(), false),
                        "name",
                        frame.displayName(),
                        "decision",
                        page.decision(),
                        "calculation",
                        calculation));
        return ledger.handOut(Export.paper("housing-benefit-calculation-" + frame.number(), TITLE, paper));
    }

    private DecidedBenefitPage page(CaseNumber number, BenefitDecisionId id, Channel channel) {
        CaseId caseId = access.enter(viewing(), number, channel);
        Course course =
                courses.find(id).filter(found -> found.caseId().equals(caseId)).orElseThrow(HttpProblem::notFound);
        var decision = course.decisions().stream()
                .filter(each -> each.made().id().equals(id))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        return new DecidedBenefitPage(cases.frame(caseId), new DecisionSummary(number, course.kind(), decision));
    }

    /** The municipality reads what it has decided of a restricted case, too. */
    private static Permission viewing() {
        return Actor.current().may(Permission.CHECK_HOUSING_BENEFIT)
                ? Permission.CHECK_HOUSING_BENEFIT
                : Permission.VIEW_HOUSING_BENEFIT;
    }
}
