package tsunagi.assessment;

import tsunagi.forms.SaveOutcome;

/** Ends the transaction of a save that was stopped: nothing of it stays. */
final class SheetNotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SaveOutcome outcome;

    SheetNotSaved(SaveOutcome outcome) {
        super("sheet not saved");
        this.outcome = outcome;
    }

    SaveOutcome outcome() {
        return outcome;
    }
}
