package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.conference.AgendaMatter;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Discussed;
import tsunagi.conference.Purpose;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanId;
import tsunagi.web.Detail;

/** 支援調整会議（評価実施）: an evaluation by which the case ends or goes on with a new plan. */
@Component
class EvaluationMatter implements AgendaMatter {
    private final EvaluationCourse course;
    private final EvaluationLedgerPart prints;

    EvaluationMatter(EvaluationCourse course, EvaluationLedgerPart prints) {
        this.course = course;
        this.prints = prints;
    }

    @Override
    public Purpose purpose() {
        return Purpose.EVALUATION;
    }

    @Override
    public boolean ready(CaseId caseId) {
        return course.ready(caseId, purpose());
    }

    @Override
    public Optional<PlanId> proposed(CaseId caseId, LocalDate on, @Nullable String reason) {
        return Optional.of(course.proposed(caseId, purpose(), on));
    }

    @Override
    public List<Detail> details(Discussed discussed) {
        return course.details(discussed);
    }

    @Override
    public List<byte[]> papers(Discussed discussed) {
        return prints.papers(discussed);
    }

    @Override
    public void concluded(Discussed discussed, LocalDate on, Deliberation deliberation) {
        course.concluded(discussed, on, deliberation);
    }
}
