package tsunagi.evaluation;

import tsunagi.forms.SaveOutcome;

/** Rolls back what a save has begun: something is to be put right first, or somebody else changed the same fields. */
final class EvaluationNotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SaveOutcome outcome;

    EvaluationNotSaved(SaveOutcome outcome) {
        super("evaluation not saved");
        this.outcome = outcome;
    }

    SaveOutcome outcome() {
        return outcome;
    }
}
