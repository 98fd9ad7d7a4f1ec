package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.CaseFrame;
import tsunagi.web.HttpProblem;

/** Opens a decision through the access check of its case. */
@Component
class NoticeDoor {
    private final Access access;
    private final CaseFiles cases;
    private final CourseStore courses;
    private final StatementStore statements;

    NoticeDoor(Access access, CaseFiles cases, CourseStore courses, StatementStore statements) {
        this.access = access;
        this.cases = cases;
        this.courses = courses;
        this.statements = statements;
    }

    record Opened(Course course, BenefitDecision decision) {}

    /** @throws HttpProblem 404 when there is no such decision of this case */
    private Opened enter(Permission permission, CaseNumber number, BenefitDecisionId id, Channel channel) {
        var caseId = access.enter(permission, number, channel);
        Course course =
                courses.find(id).filter(each -> each.caseId().equals(caseId)).orElseThrow(HttpProblem::notFound);
        return opened(course, id);
    }

    /** The city sees the papers of each case that was sent to it, restricted or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    Opened enterToSee(CaseNumber number, BenefitDecisionId id, Channel channel) {
        boolean city = Actor.current().may(Permission.ISSUE_NOTICE, channel);
        return enter(city ? Permission.ISSUE_NOTICE : Permission.VIEW_CASE, number, id, channel);
    }

    /** Two who issue the same notice wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    Opened enterToIssue(CaseNumber number, BenefitDecisionId id) {
        Opened opened = enter(Permission.ISSUE_NOTICE, number, id, Channel.SCREEN);
        return opened(courses.lock(opened.course().id()), id);
    }

    private static Opened opened(Course course, BenefitDecisionId id) {
        return course.decisions().stream()
                .filter(decision -> decision.made().id().equals(id))
                .findFirst()
                .map(decision -> new Opened(course, decision))
                .orElseThrow(HttpProblem::notFound);
    }

    CaseFrame frame(Opened opened) {
        return cases.frame(opened.course().caseId());
    }

    /** 申請日 of what the decision answers; null for one that nobody applied for. */
    @Nullable
    LocalDate appliedOn(BenefitDecision decision) {
        if (!(decision instanceof BenefitDecision.Answer answer)) {
            return null;
        }
        return statements.of(List.of(answer.basis().statement())).values().stream()
                .findFirst()
                .map(Statement::applicationDate)
                .orElseThrow();
    }
}
