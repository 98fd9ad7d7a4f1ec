package tsunagi.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 進み具合 — stage, 13 steps and next move of a case, as one pure function over its facts. What is stored is only a
 * projection of this.
 *
 * @param term the current プラン期, from 1
 * @param nextDue the day until which the next move should be made; null when no rule sets one
 */
public record Progress(
        Stage stage,
        int term,
        List<StepProgress> steps,
        NextMove next,
        @Nullable LocalDate nextDue) {
    /** One month before the evaluation date a case shows as 評価時期, so that the conference can be prepared. */
    private static final int EVALUATION_NOTICE_DAYS = 30;

    public Progress {
        steps = List.copyOf(steps);
    }

    /**
     * Computes the progress.
     *
     * @param recorded all facts of one case, voided and voiding ones included, in any order
     * @param today decides only whether a plan's evaluation is near
     */
    public static Progress of(List<CaseFact> recorded, LocalDate today) {
        return of(Facts.standing(recorded), today);
    }

    static Progress of(Facts facts, LocalDate today) {
        var stage = stage(facts, today);
        var steps = Arrays.stream(StepNumber.values())
                .map(step -> step(step, facts))
                .toList();
        var next = NextMoves.of(stage, facts);
        return new Progress(stage, facts.term(), steps, next.move(), next.due());
    }

    public StepProgress step(StepNumber step) {
        return steps.get(step.ordinal());
    }

    private static Stage stage(Facts standing, LocalDate today) {
        Stage reached = null;
        Stage beforeSuspension = null;
        for (var fact : standing.facts()) {
            if (fact.kind() == FactKind.SUSPENDED && reached != Stage.SUSPENDED) {
                beforeSuspension = reached;
            }
            boolean resumes = fact.kind() == FactKind.RESUMED && reached == Stage.SUSPENDED;
            reached = resumes ? beforeSuspension : after(reached, fact.kind());
        }
        if (reached == null) {
            return Stage.RECEIVED;
        }
        boolean near = reached == Stage.IN_SUPPORT && evaluationNear(standing, today);
        return near ? Stage.EVALUATION_DUE : reached;
    }

    /** Facts entered late never push a case back; only the kinds that say so do. */
    private static @Nullable Stage after(@Nullable Stage reached, FactKind kind) {
        Stage to = kind.stage();
        if (to == null) {
            return reached;
        }
        if (reached == Stage.CLOSED || reached == Stage.SUSPENDED) {
            return kind == FactKind.CLOSED ? to : reached;
        }
        boolean explicit = switch (kind.effect()) {
            case REOPENS, CLOSES -> true;
            case OPENS -> kind == FactKind.SUSPENDED;
            case COMPLETES -> kind == FactKind.REPLANNED || endsWithoutPlan(kind) && beforePlan(reached);
            case NOTES -> false;
        };
        boolean forward = reached == null || reached == Stage.CONSULTATION_ONLY || to.compareTo(reached) >= 0;
        return explicit || forward ? to : reached;
    }

    private static boolean beforePlan(@Nullable Stage reached) {
        return reached == null || reached.compareTo(Stage.ASSESSING) <= 0;
    }

    private static boolean endsWithoutPlan(FactKind kind) {
        return kind.stage() == Stage.CONSULTATION_ONLY;
    }

    private static boolean evaluationNear(Facts facts, LocalDate today) {
        return facts.evaluationDate()
                .map(day -> !today.isBefore(day.minusDays(EVALUATION_NOTICE_DAYS)))
                .orElse(false);
    }

    private static StepProgress step(StepNumber step, Facts standing) {
        Predicate<CaseFact> inTerm = fact -> !step.repeatsWithPlanTerm() || fact.term() == standing.term();
        var progress = StepProgress.notReached(step);
        for (var fact : standing.facts()) {
            if (fact.kind().step() == step && inTerm.test(fact)) {
                progress = after(progress, fact);
            } else if (fact.kind() == FactKind.STEP_SKIPPED && inTerm.test(fact) && skips(fact, step)) {
                progress = skipped(progress, fact);
            }
        }
        return progress;
    }

    private static StepProgress after(StepProgress progress, CaseFact fact) {
        return switch (fact.kind().effect()) {
            case COMPLETES, CLOSES -> new StepProgress(progress.step(), StepProgress.State.COMPLETED, fact.on(), null);
            case REOPENS -> new StepProgress(progress.step(), StepProgress.State.OPEN, fact.on(), null);
            case OPENS ->
                progress.state() == StepProgress.State.COMPLETED
                        ? progress
                        : new StepProgress(progress.step(), StepProgress.State.OPEN, fact.on(), null);
            case NOTES -> progress;
        };
    }

    private static boolean skips(CaseFact fact, StepNumber step) {
        return fact.detail() != null && fact.detail().startsWith(step.name() + ":");
    }

    private static StepProgress skipped(StepProgress progress, CaseFact fact) {
        if (progress.state() == StepProgress.State.COMPLETED || fact.detail() == null) {
            return progress;
        }
        String reason = fact.detail().substring(progress.step().name().length() + 1);
        return new StepProgress(progress.step(), StepProgress.State.SKIPPED, fact.on(), reason);
    }
}
