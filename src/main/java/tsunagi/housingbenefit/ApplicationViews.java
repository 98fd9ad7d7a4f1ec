package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.housingbenefit.BenefitsPage.Entry;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.RentBenefit;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.Standards;
import tsunagi.web.CaseFrame;

/** Puts together what the pages show; the caller has entered the case. */
@Component
class ApplicationViews {
    private final ApplicationStore store;
    private final CourseStore courses;
    private final RevisionStore revisions;
    private final ChecklistStore checklists;
    private final ApplicationRules rules;
    private final Standards standards;

    ApplicationViews(
            ApplicationStore store,
            CourseStore courses,
            RevisionStore revisions,
            ChecklistStore checklists,
            ApplicationRules rules,
            Standards standards) {
        this.store = store;
        this.courses = courses;
        this.revisions = revisions;
        this.checklists = checklists;
        this.rules = rules;
        this.standards = standards;
    }

    /** Newest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<Entry> entries(CaseId caseId, LocalDate today) {
        List<BenefitApplication> applications = store.ofCase(caseId);
        return courses.ofCase(caseId).reversed().stream()
                .map(course -> entry(course, applications, today))
                .toList();
    }

    private Entry entry(Course course, List<BenefitApplication> applications, LocalDate today) {
        RentBenefit state = course.stateOn(today).orElse(null);
        return new Entry(
                course,
                applications.stream()
                        .filter(each -> each.benefit().equals(course.id()))
                        .toList(),
                state,
                state instanceof RentBenefit.Extendable extendable ? rules.extensionUntil(extendable) : null,
                today);
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    ApplicationPage page(CaseNumber number, CaseFrame frame, BenefitApplication application, boolean mayReceive) {
        @Nullable WhatIfAnswer answer = null;
        String refused = "";
        try {
            answer = answer(application);
        } catch (Refusal refusal) {
            refused = refusal.reasons().getFirst().message();
        }
        return new ApplicationPage(
                number,
                frame,
                application,
                checklists.of(application),
                answer,
                refused,
                papers(application),
                earlier(application),
                mayReceive);
    }

    private List<StatedRevision> earlier(BenefitApplication application) {
        return application.revision() == 1 ? List.of() : revisions.of(application.id());
    }

    /**
     * 算定 by the tables of now.
     *
     * @throws Refusal where the tables don't answer
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    WhatIfAnswer answer(BenefitApplication application) {
        var calculation = new BenefitCalculation(standards.tables());
        Statement statement = application.statement();
        Calculated calculated =
                application.kind() == ApplicationKind.EXTENSION || application.kind() == ApplicationKind.RESUMPTION
                        ? calculation.toGoOn(statement)
                        : calculation.first(statement, TypedValues.NONE);
        return new AnswerWords(statement, calculation.local(statement).name()).of(calculated);
    }

    /** By their addresses, as the municipality's 要綱 calls them. */
    private Map<String, String> papers(BenefitApplication application) {
        LocalStandards own = standards.own();
        Map<String, String> papers = new LinkedHashMap<>();
        for (ApplicationPaper paper : ApplicationPaper.of(application)) {
            papers.put(
                    paper.address(),
                    own.paper(paper.kind(), application.receivedOn()).value().text());
        }
        return papers;
    }
}
