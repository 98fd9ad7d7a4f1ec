package tsunagi.reporting;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 集計 — the numbers of a selection and what they count: counted now, or as they were at a closing. */
@Component
class Counting {
    private final ReturnStore store;
    private final ReturnClosingStore closings;

    Counting(ReturnStore store, ReturnClosingStore closings) {
        this.store = store;
        this.closings = closings;
    }

    /** For the period and for the year to date. */
    Figures figures(Selection selection, Set<HappeningKind> kinds) {
        return switch (selection.reading()) {
            case Reading.Now _ ->
                selection.figures(store.tally(selection.scope(), ReturnPage.counted(selection.span()), kinds));
            case Reading.Frozen frozen -> closings.figures(frozen, selection.indicators());
        };
    }

    /** What the number counts, each thing once. */
    List<ReturnStore.Counted> counted(Selection selection, Measure.Count count) {
        return switch (selection.reading()) {
            case Reading.Now _ -> store.counted(selection.scope(), selection.span(), count);
            case Reading.Frozen frozen -> closings.counted(frozen, count);
        };
    }
}
