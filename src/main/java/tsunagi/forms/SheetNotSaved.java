package tsunagi.forms;

import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Rolls back what a save has begun: something is to be put right first, or somebody else changed the same fields. */
public final class SheetNotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SaveOutcome outcome;

    SheetNotSaved(SaveOutcome outcome) {
        super("sheet not saved");
        this.outcome = outcome;
    }

    public SaveOutcome outcome() {
        return outcome;
    }

    /**
     * What the writer sees instead: the sheet again (422), or the fields to choose between (409).
     *
     * @param action where the sheet is sent
     * @param again the page around the sheet as typed
     */
    public ModelAndView page(String action, Function<SheetView, ModelAndView> again) {
        return switch (outcome) {
            case SaveOutcome.Unfinished(var sheet) -> {
                ModelAndView page = again.apply(sheet);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case SaveOutcome.Conflicting(var conflict) ->
                new ModelAndView("forms/conflict", Map.of("conflict", conflict, "action", action), HttpStatus.CONFLICT);
            case SaveOutcome.Saved _ -> throw this;
        };
    }
}
