package tsunagi.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 段階の写し — what is stored of a case's life for lists.
 *
 * @param evaluationOn of the plan in force; a list says 評価時期 when it is near, whatever is due before
 */
public record Projection(Progress progress, @Nullable LocalDate evaluationOn, LocalDate lastFactOn, Waiting waiting) {

    /**
     * What 今日の仕事 asks for beside the next move.
     *
     * @param since the day since which the next move is waited for
     * @param arrivalOn when to ask whether a つなぎ arrived; null where that is the next move itself, or nothing is open
     * @param consentSince the day of the 利用申込 where nobody has asked for the consent; null otherwise
     */
    public record Waiting(
            LocalDate since,
            @Nullable LocalDate arrivalOn,
            @Nullable LocalDate consentSince) {
        private static Waiting of(Facts facts, Progress progress, LocalDate last) {
            LocalDate since = facts.movedOn().orElse(last);
            return progress.stage().running()
                    ? new Waiting(
                            since,
                            facts.unansweredReferral().map(CaseFact::dueOn).orElse(null),
                            facts.consentUnasked()
                                    .filter(_ -> progress.next() != NextMove.GET_CONSENT)
                                    .orElse(null))
                    : new Waiting(since, null, null);
        }
    }

    /**
     * Computes what to store.
     *
     * @param recorded all facts of one case, voided and voiding ones included, in any order; at least one
     * @param today decides only whether a plan's evaluation is near
     */
    public static Projection of(List<CaseFact> recorded, LocalDate today) {
        var facts = Facts.standing(recorded);
        var last = recorded.stream().map(CaseFact::on).max(LocalDate::compareTo).orElseThrow();
        var progress = Progress.of(facts, today);
        return new Projection(progress, facts.evaluationDate().orElse(null), last, Waiting.of(facts, progress, last));
    }
}
