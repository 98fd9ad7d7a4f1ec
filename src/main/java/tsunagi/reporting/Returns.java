package tsunagi.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;
import tsunagi.reporting.ReturnStore.Counted;

/** 報告: the numbers of a month or of any period and of its year to date, counted anew each time until the month is closed, and the cases behind each. */
@Service
public class Returns {
    static final String NATIONAL = "national";

    private final Access access;
    private final Selections selections;
    private final Counting counting;
    private final ReturnStore store;
    private final Persons persons;

    Returns(Access access, Selections selections, Counting counting, ReturnStore store, Persons persons) {
        this.access = access;
        this.selections = selections;
        this.counting = counting;
        this.store = store;
        this.persons = persons;
    }

    /** 国の様式 of a month. @throws Refusal when the month has not begun yet */
    @Transactional
    public ReturnPage page(YearMonth month) {
        return page(ReturnRequest.of(month), NATIONAL);
    }

    /** @throws Refusal when there is no such month, part of the municipality or section for this person */
    @Transactional
    ReturnPage page(ReturnRequest request, String section) {
        var selection = selections.of(access.require(Permission.VIEW_RETURNS), request);
        var chosen = selection.section(section).orElseThrow(() -> new Refusal("section", "この表はありません"));
        var figures = counting.figures(selection, selection.indicators().kinds(List.of(chosen)));
        return new ReturnPage(selection, selections.thisMonth(), chosen, figures);
    }

    /**
     * The cases behind a number.
     *
     * @throws Refusal when there is no such month, part of the municipality or number for this person
     */
    @Transactional
    CountedPage counted(ReturnRequest request, String code) {
        var selection = selections.of(access.require(Permission.VIEW_RETURNS), request);
        var indicator = selection.indicators().find(code).orElseThrow(Returns::unknown);
        if (!(indicator.measure() instanceof Measure.Count count)) {
            throw unknown();
        }
        return opened(selection, indicator, counting.counted(selection, count));
    }

    /** The cases behind a number, those by name that the reader may see. */
    CountedPage opened(Selection selection, Indicator indicator, List<Counted> counted) {
        var shown = store.shown(counted.stream().map(Counted::caseId).toList());
        access.shown(Permission.VIEW_RETURNS, shown.keySet());
        var names = persons.names(
                shown.values().stream().map(ReturnStore.Shown::person).toList());
        List<CountedPage.Line> lines = new ArrayList<>();
        for (Counted each : counted) {
            var open = shown.get(each.caseId());
            var name = open == null ? null : names.get(open.person());
            if (open != null && name != null) {
                lines.add(new CountedPage.Line(each.on(), open.number(), name.display()));
            }
        }
        return new CountedPage(selection, indicator, lines, counted.size() - lines.size());
    }

    static Refusal unknown() {
        return new Refusal("indicator", "この指標はありません");
    }
}
