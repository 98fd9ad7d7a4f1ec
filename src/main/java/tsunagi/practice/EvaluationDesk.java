package tsunagi.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.evaluation.Evaluations;
import tsunagi.evaluation.FollowUpMethod;
import tsunagi.evaluation.FollowUps;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.StaffId;

/** プラン評価、再プラン、フォローアップ. */
@Component
@Profile("practice")
class EvaluationDesk {
    private final Evaluations evaluations;
    private final FollowUps followUps;

    EvaluationDesk(Evaluations evaluations, FollowUps followUps) {
        this.evaluations = evaluations;
        this.followUps = followUps;
    }

    void evaluate(CaseNumber number, LocalDate on, EvaluationSketch sketch, StaffId author) {
        evaluations.save(number, Submission.of(0, sketch.answers(on, author)), true);
    }

    void replan(CaseNumber number) {
        evaluations.replan(number);
    }

    /** Answers the follow-up that is due first. */
    void followUp(CaseNumber number, LocalDate on, FollowUpMethod method, String story) {
        UUID next = followUps.next(number).orElseThrow();
        followUps.done(number, next, on, method, story);
    }
}
