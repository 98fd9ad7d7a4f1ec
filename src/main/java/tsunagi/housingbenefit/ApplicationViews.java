package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final ChecklistStore checklists;
    private final ApplicationRules rules;
    private final Standards standards;

    ApplicationViews(
            ApplicationStore store,
            CourseStore courses,
            ChecklistStore checklists,
            ApplicationRules rules,
            Standards standards) {
        this.store = store;
        this.courses = courses;
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
        Checklist checklist = checklists.of(application);
        var papers = papers(application);
        try {
            return new ApplicationPage(
                    number, frame, application, checklist, answer(application), "", papers, mayReceive);
        } catch (Refusal refusal) {
            return new ApplicationPage(
                    number,
                    frame,
                    application,
                    checklist,
                    null,
                    refusal.reasons().getFirst().message(),
                    papers,
                    mayReceive);
        }
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
