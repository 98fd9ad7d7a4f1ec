package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.Refusal;

/** Fills {@link DecidingPage}; the caller has entered the case. */
@Component
class DecidingPages {
    private final CaseFiles cases;
    private final CourseStore courses;
    private final Examinations examinations;

    DecidingPages(CaseFiles cases, CourseStore courses, Examinations examinations) {
        this.cases = cases;
        this.courses = courses;
        this.examinations = examinations;
    }

    DecidingPage of(BenefitApplication application, LocalDate today) {
        List<Course> ofCase = courses.ofCase(application.caseId());
        Course course = Examinations.course(application, ofCase);
        Examination examination = null;
        List<String> obstacles = List.of();
        if (application.state() == ApplicationState.SUBMITTED) {
            try {
                examination = examinations.of(application, ofCase);
                obstacles = examination.obstacles();
            } catch (Refusal refusal) {
                obstacles =
                        refusal.reasons().stream().map(Refusal.Reason::message).toList();
            }
        }
        return new DecidingPage(
                cases.frame(application.caseId()),
                application,
                DecidingPage.words(course.stateOn(today).orElse(null)),
                examination,
                obstacles,
                decision(application, course),
                Actor.current().may(Permission.DECIDE_HOUSING_BENEFIT));
    }

    private @Nullable DecisionSummary decision(BenefitApplication application, Course course) {
        var number = cases.head(application.caseId()).number();
        return course.answerTo(application.id())
                .map(answer -> new DecisionSummary(number, course.kind(), answer))
                .orElse(null);
    }
}
