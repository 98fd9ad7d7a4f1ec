package tsunagi.reporting;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;

/** ダッシュボード: how the consultations of some months went on, in pictures with their tables, and the cases behind each number. */
@Service
class Dashboards {
    private static final int USUAL_MONTHS = 12;

    private final Access access;
    private final Selections selections;
    private final CourseStore courses;
    private final ReturnStore counts;
    private final Persons persons;
    private final NationalFigures national;

    Dashboards(
            Access access,
            Selections selections,
            CourseStore courses,
            ReturnStore counts,
            Persons persons,
            NationalFigures national) {
        this.access = access;
        this.selections = selections;
        this.courses = courses;
        this.counts = counts;
        this.persons = persons;
        this.national = national;
    }

    /**
     * @param outside 外部提供用: small numbers masked, and no number opens its cases
     * @throws Refusal when there is no such month or part of the municipality for this person
     */
    @Transactional
    DashboardPage page(ReturnRequest request, boolean outside) {
        var selection = selection(request);
        if (outside) {
            access.noted(Permission.VIEW_RETURNS, "ダッシュボード（外部提供用）");
        }
        var small = outside ? new SmallNumbers(selection.settings().smallNumbers()) : null;
        var cohort = cohort(selection);
        var routes = selection.indicators().members("route").stream()
                .map(indicator -> key(indicator.code()))
                .toList();
        var numbers = DashboardNumbers.of(cohort, selection.span(), routes, referrers(selection), small);
        return new DashboardPage(selection, selections.thisMonth(), cohort, numbers, national, small);
    }

    /** @throws Refusal when there is no such month, part of the municipality or number for this person */
    @Transactional
    CohortPage cases(ReturnRequest request, String code) {
        var selection = selection(request);
        var part = CohortPart.find(code).orElseThrow(() -> new Refusal("part", "この数はありません"));
        var counted = cohort(selection).of(part);
        var shown = counts.shown(counted.stream().map(Course::caseId).toList());
        access.shown(Permission.VIEW_RETURNS, shown.keySet());
        var names = persons.names(
                shown.values().stream().map(ReturnStore.Shown::person).toList());
        List<CountedPage.Line> lines = new ArrayList<>();
        for (Course course : counted) {
            var open = shown.get(course.caseId());
            var name = open == null ? null : names.get(open.person());
            if (open != null && name != null) {
                lines.add(new CountedPage.Line(course.receivedOn(), open.number(), name.display()));
            }
        }
        return new CohortPage(selection, part, lines, counted.size() - lines.size());
    }

    /** The last twelve months where none is named. */
    private Selection selection(ReturnRequest request) {
        var actor = access.require(Permission.VIEW_RETURNS);
        if (!request.from().isEmpty() || !request.until().isEmpty()) {
            return selections.of(actor, request);
        }
        YearMonth last = selections.thisMonth();
        return selections.of(
                actor,
                new ReturnRequest(last.minusMonths(USUAL_MONTHS - 1).toString(), last.toString(), request.scope()));
    }

    private Cohort cohort(Selection selection) {
        return new Cohort(courses.courses(selection.scope(), selection.span()), selections.today());
    }

    private Map<String, Integer> referrers(Selection selection) {
        var tally = counts.tally(selection.scope(), selection.span(), Set.of(HappeningKind.REFERRER));
        return selection.indicators().members("referrer").stream()
                .filter(indicator -> indicator.measure() instanceof Measure.Count)
                .collect(toMap(
                        indicator -> key(indicator.code()),
                        indicator -> tally.number((Measure.Count) indicator.measure(), selection.span())));
    }

    /** Of {@code route.R1} the part after the dot. */
    private static String key(String code) {
        return code.substring(code.indexOf('.') + 1);
    }
}
