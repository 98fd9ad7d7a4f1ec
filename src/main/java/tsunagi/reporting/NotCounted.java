package tsunagi.reporting;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;
import tsunagi.reporting.NotCountedPage.Line;
import tsunagi.reporting.ReturnStore.Counted;
import tsunagi.reporting.ReturnStore.Shown;
import tsunagi.reporting.WhyNotStore.Candidate;

/** 数えていないケース: who looks for a case that is missing in a number finds it here with the reason. */
@Service
class NotCounted {
    private static final int MOST_LINES = 200;

    private final Access access;
    private final Selections selections;
    private final ReturnStore store;
    private final WhyNotStore histories;
    private final Persons persons;

    NotCounted(Access access, Selections selections, ReturnStore store, WhyNotStore histories, Persons persons) {
        this.access = access;
        this.selections = selections;
        this.store = store;
        this.histories = histories;
        this.persons = persons;
    }

    private record Explained(Shown open, WhyNot.Reason reason) {}

    /**
     * The reasons with how many cases each has, and the cases of one reason or the first of all.
     *
     * @param reason its text; empty for all
     * @throws Refusal when there is no such month, part of the municipality or number for this person
     */
    @Transactional
    NotCountedPage page(ReturnRequest request, String code, String reason) {
        var selection = selections.of(access.require(Permission.VIEW_RETURNS), request);
        var indicator = selection.indicators().find(code).orElseThrow(Returns::unknown);
        if (!(indicator.measure() instanceof Measure.Count asked)) {
            throw Returns.unknown();
        }
        var missing = missing(selection, asked);
        var explained = explained(selection, asked, missing);
        var reasons = explained.stream()
                .collect(Collectors.groupingBy(each -> each.reason().text(), Collectors.counting()));
        var chosen = explained.stream()
                .filter(each -> reason.isEmpty() || each.reason().text().equals(reason))
                .limit(MOST_LINES)
                .toList();
        return new NotCountedPage(
                selection, indicator, reason, reasons, named(chosen), missing.size() - explained.size());
    }

    private List<Candidate> missing(Selection selection, Measure.Count asked) {
        Set<CaseId> counted = store.counted(selection.scope(), selection.span(), asked).stream()
                .map(Counted::caseId)
                .collect(Collectors.toSet());
        return histories.candidates(selection.scope(), selection.span()).stream()
                .filter(candidate -> !counted.contains(candidate.caseId()))
                .toList();
    }

    /** Those that the reader may see, by reason. */
    private List<Explained> explained(Selection selection, Measure.Count asked, List<Candidate> missing) {
        var seen =
                missing.stream().filter(candidate -> candidate.open() != null).toList();
        var why = WhyNot.asked(asked, selection);
        var known = histories.of(seen, EnumSet.of(asked.kind()));
        return known.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(each.getKey().open())
                        .map(open -> new Explained(open, why.of(each.getValue()))))
                .sorted(Comparator.comparing((Explained each) -> each.reason().text())
                        .thenComparing(each -> each.open().number().value()))
                .toList();
    }

    private List<Line> named(List<Explained> explained) {
        access.shown(
                Permission.VIEW_RETURNS,
                explained.stream().map(each -> each.open().caseId()).toList());
        var names = persons.names(
                explained.stream().map(each -> each.open().person()).toList());
        return explained.stream()
                .flatMap(each -> Stream.ofNullable(names.get(each.open().person()))
                        .map(name -> new Line(each.open().number(), name.display(), each.reason())))
                .toList();
    }
}
