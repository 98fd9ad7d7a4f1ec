package tsunagi.referral;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.resource.Resources;
import tsunagi.web.HttpProblem;

/** What the forms of the later life of a つなぎ show beside the typed text. */
@Service
class ReportPages {
    private final Access access;
    private final CaseFiles cases;
    private final Resources resources;
    private final ReferralStore store;
    private final ReportStore reports;
    private final PassingOn passingOn;

    ReportPages(
            Access access,
            CaseFiles cases,
            Resources resources,
            ReferralStore store,
            ReportStore reports,
            PassingOn passingOn) {
        this.access = access;
        this.cases = cases;
        this.resources = resources;
        this.store = store;
        this.reports = reports;
        this.passingOn = passingOn;
    }

    @Transactional
    ReportPage report(CaseNumber number, ReferralId id) {
        var caseId = access.enter(Permission.REFER, number);
        var referral = store.find(caseId, id).orElseThrow(HttpProblem::notFound);
        return new ReportPage(
                cases.frame(caseId),
                referral,
                reports.ofCase(caseId, number, passingOn.today())
                        .secondOpinions()
                        .get(id));
    }

    @Transactional
    IntroductionPage introduction(CaseNumber number) {
        var caseId = access.enter(Permission.REFER, number);
        return new IntroductionPage(
                cases.frame(caseId),
                resources.choices(),
                reports.receivedOn(caseId).orElseThrow(HttpProblem::notFound));
    }

    @Transactional
    AlarmPage alarm(CaseNumber number, AlarmKind kind, UUID handover) {
        var caseId = access.enter(Permission.REFER, number);
        var raised = passingOn.raised(caseId).stream()
                .filter(alarm -> alarm.kind() == kind && alarm.handover().equals(handover))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        return new AlarmPage(cases.frame(caseId), raised);
    }
}
