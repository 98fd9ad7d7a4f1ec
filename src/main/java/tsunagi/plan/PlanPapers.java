package tsunagi.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.person.Persons;
import tsunagi.tenancy.Municipalities;

/** Gathers what a printed plan shows. */
@Component
class PlanPapers {
    private final PlanStore store;
    private final PlanViews views;
    private final CaseFiles cases;
    private final Persons persons;
    private final Municipalities municipalities;

    PlanPapers(PlanStore store, PlanViews views, CaseFiles cases, Persons persons, Municipalities municipalities) {
        this.store = store;
        this.views = views;
        this.cases = cases;
        this.persons = persons;
        this.municipalities = municipalities;
    }

    /** The case's current plan; empty before it is begun. */
    Optional<PlanPaper> of(CaseId caseId) {
        return store.current(caseId).map(plan -> of(caseId, plan));
    }

    /** 初回プラン first. */
    List<PlanPaper> all(CaseId caseId) {
        return store.ofCase(caseId).stream().map(plan -> of(caseId, plan)).toList();
    }

    PlanPaper of(CaseId caseId, PlanId id) {
        return store.ofCase(caseId).stream()
                .filter(plan -> plan.id().equals(id))
                .map(plan -> of(caseId, plan))
                .findFirst()
                .orElseThrow();
    }

    private PlanPaper of(CaseId caseId, Plan plan) {
        var head = cases.head(caseId);
        return new PlanPaper(
                head.number().value(),
                persons.card(head.person()),
                views.view(plan, null),
                municipalities.office(head.office()).name());
    }
}
