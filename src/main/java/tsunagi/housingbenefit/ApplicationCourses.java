package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.housingbenefit.ApplicationReading.Read;
import tsunagi.kernel.CaseId;
import tsunagi.web.HttpProblem;

/** Writes what was read of an application, where the rules allow it, and its line of 様式3. */
@Component
class ApplicationCourses {
    private final ApplicationStore store;
    private final CourseStore courses;
    private final ApplicationRules rules;
    private final ApplicationRecords records;
    private final Clock clock;

    ApplicationCourses(
            ApplicationStore store,
            CourseStore courses,
            ApplicationRules rules,
            ApplicationRecords records,
            Clock clock) {
        this.store = store;
        this.courses = courses;
        this.rules = rules;
        this.records = records;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    ApplicationId receive(CaseId caseId, Purpose purpose, Read read) {
        ApplicationId id;
        if (purpose instanceof Purpose.Later(BenefitId benefit, var _)) {
            Course course = courses.lock(benefit);
            if (!course.caseId().equals(caseId)) {
                throw HttpProblem.notFound();
            }
            rules.requireLater(course, read.occasion(), read.statement());
            id = store.add(benefit, read.occasion(), read.receivedOn(), read.statement());
        } else {
            rules.requireFirst(caseId, read.statement());
            id = store.addFirst(caseId, read.receivedOn(), read.statement());
        }
        records.received(caseId, read.occasion(), read.statement(), read.receivedOn());
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void correct(BenefitApplication before, Read read) {
        store.correct(before, read.receivedOn(), read.statement(), read.reason());
        records.corrected(before, LocalDate.now(clock), read.reason());
    }
}
