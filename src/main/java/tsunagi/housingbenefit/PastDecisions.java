package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.web.HttpProblem;

/** Past answers with what was stated and how they were explained. */
@Component
class PastDecisions {
    private final PastAnswerStore answers;
    private final StatementStore statements;
    private final CourseStore courses;

    PastDecisions(PastAnswerStore answers, StatementStore statements, CourseStore courses) {
        this.answers = answers;
        this.statements = statements;
        this.courses = courses;
    }

    /** @param last of those before; null at the beginning */
    List<PastAnswer> after(@Nullable BenefitDecisionId last, int count) {
        return answers.after(last, count);
    }

    /** @throws HttpProblem 404 when there is none */
    PastAnswer find(BenefitDecisionId id) {
        return answers.find(id).orElseThrow(HttpProblem::notFound);
    }

    Map<UUID, Statement> statements(List<PastAnswer> some) {
        return statements.of(some.stream().map(PastAnswer::statement).toList());
    }

    Statement of(PastAnswer answer, Map<UUID, Statement> statements) {
        return requireNonNull(statements.get(answer.statement()), "an answer keeps the statement that it answers");
    }

    /** 算定書の内容 as it was when it was decided. */
    FrozenCalculation explained(BenefitDecisionId id) {
        return courses.find(id).stream()
                .flatMap(course -> course.decisions().stream())
                .filter(decision -> decision.made().id().equals(id))
                .filter(BenefitDecision.Answer.class::isInstance)
                .map(decision -> ((BenefitDecision.Answer) decision).basis().calculation())
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }
}
