package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** Fills the pages of 中断, 中止 and 常用就職届. */
@Service
class EndingPages {
    private final Access access;
    private final CaseFiles cases;
    private final CourseStore courses;
    private final EndExaminations examinations;
    private final EmploymentStore employments;
    private final Clock clock;

    EndingPages(
            Access access,
            CaseFiles cases,
            CourseStore courses,
            EndExaminations examinations,
            EmploymentStore employments,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.courses = courses;
        this.examinations = examinations;
        this.employments = employments;
        this.clock = clock;
    }

    @Transactional
    EndingPage deciding(CaseNumber number, BenefitId id) {
        return page(Permission.DECIDE_HOUSING_BENEFIT, number, id, null);
    }

    @Transactional
    EndingPage receiving(CaseNumber number, BenefitId id) {
        return page(Permission.RECORD_DUTIES, number, id, null);
    }

    /** @throws Refusal with everything that can't be read, and for what the rules refuse */
    @Transactional
    EndingPage preview(CaseNumber number, BenefitId id, SuspensionForm form) {
        var page = page(Permission.DECIDE_HOUSING_BENEFIT, number, id, null);
        return page.with(form.read(page.today()).ending(page.course()));
    }

    /** @throws Refusal with everything that can't be read, and for what the rules refuse */
    @Transactional
    EndingPage preview(CaseNumber number, BenefitId id, EndingForm form) {
        var page = page(Permission.DECIDE_HOUSING_BENEFIT, number, id, null);
        var read = form.read(page.today());
        return page.with(examinations.of(page.course(), read.claim(), read.on()));
    }

    private EndingPage page(Permission permission, CaseNumber number, BenefitId id, @Nullable Ending ending) {
        var caseId = access.enter(permission, number);
        var course = courses.of(id);
        if (!course.caseId().equals(caseId)) {
            throw HttpProblem.notFound();
        }
        return new EndingPage(
                cases.frame(caseId), course, employments.last(id).orElse(null), ending, LocalDate.now(clock));
    }
}
