package tsunagi.casepage;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.CaseHead;
import tsunagi.kernel.CaseNumber;
import tsunagi.plan.Plans;
import tsunagi.supportlog.SupportLog;

/** ケースの要約: the first page of a case, brought together from the modules below. */
@Service
class Summaries {
    private static final int LATEST = 5;

    private final Access access;
    private final CaseFiles cases;
    private final PersonGlances persons;
    private final StaffDirectory staff;
    private final Plans plans;
    private final SupportLog records;

    Summaries(
            Access access,
            CaseFiles cases,
            PersonGlances persons,
            StaffDirectory staff,
            Plans plans,
            SupportLog records) {
        this.access = access;
        this.cases = cases;
        this.persons = persons;
        this.staff = staff;
        this.plans = plans;
        this.records = records;
    }

    @Transactional
    public SummaryPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var view = cases.view(caseId);
        var actor = Actor.current();
        return new SummaryPage(
                view,
                persons.beside(caseId, view.head().person()),
                plans.glance(caseId).orElse(null),
                records.digest(caseId, LATEST),
                colleagues(view.head()),
                new SummaryPage.Rights(actor.may(Permission.RESTRICT_CASE), actor.may(Permission.PLAN_WORK)));
    }

    private List<Colleague> colleagues(CaseHead head) {
        return Actor.current().may(Permission.ASSIGN_TEAM) ? staff.colleagues(List.of(head.office())) : List.of();
    }
}
