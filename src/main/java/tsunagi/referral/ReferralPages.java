package tsunagi.referral;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.HttpProblem;

/** Fills the pages of つなぎ. Reading asks for access and is written down like writing. */
@Service
class ReferralPages {
    private final Access access;
    private final CaseFiles cases;
    private final ReferralStore store;
    private final LetterStore letters;
    private final ReportStore reports;
    private final PassingOn passingOn;

    ReferralPages(
            Access access,
            CaseFiles cases,
            ReferralStore store,
            LetterStore letters,
            ReportStore reports,
            PassingOn passingOn) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.letters = letters;
        this.reports = reports;
        this.passingOn = passingOn;
    }

    @Transactional
    ReferralsPage list(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        boolean mayRefer = Actor.current().may(Permission.REFER);
        return new ReferralsPage(
                cases.frame(caseId),
                store.ofCase(caseId),
                letters.ofCase(caseId),
                reports.ofCase(caseId, number, passingOn.today()),
                passingOn.today(),
                mayRefer);
    }

    @Transactional
    ArrivalPage arrival(CaseNumber number, ReferralId id) {
        var caseId = access.enter(Permission.REFER, number);
        var referral = store.find(caseId, id).orElseThrow(HttpProblem::notFound);
        return new ArrivalPage(cases.frame(caseId), referral, passingOn.today());
    }
}
