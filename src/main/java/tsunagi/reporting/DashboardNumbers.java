package tsunagi.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.reporting.MaskedNumbers.Sheet;

/** Counts what a dashboard shows of a cohort, with everything that a reader could calculate from it. */
final class DashboardNumbers {
    private static final List<CohortPart> BY_MONTH =
            List.of(CohortPart.RECEIVED, CohortPart.WITHOUT_PLAN, CohortPart.THIRTY_DAYS_OLD, CohortPart.SEEN_AGAIN);

    private final Cohort cohort;
    private final Sheet sheet = new Sheet();

    private DashboardNumbers(Cohort cohort) {
        this.cohort = cohort;
    }

    /**
     * @param routes the codes of 相談経路
     * @param referrers how often each 紹介元 was named, by its code
     * @param small null where the numbers stay inside the agency
     */
    static MaskedNumbers of(
            Cohort cohort,
            MonthSpan span,
            List<String> routes,
            Map<String, Integer> referrers,
            @Nullable SmallNumbers small) {
        var numbers = new DashboardNumbers(cohort);
        numbers.steps();
        numbers.months(span.each());
        numbers.origins(routes, referrers);
        return small == null ? numbers.sheet.open() : numbers.sheet.masked(small);
    }

    static String key(CohortPart part, YearMonth month) {
        return part.code() + " " + month;
    }

    private void steps() {
        String received = CohortPart.RECEIVED.code();
        sheet.put(received, cohort.number(CohortPart.RECEIVED));
        within(CohortPart.RECEIVED, CohortPart.APPLIED);
        within(CohortPart.APPLIED, CohortPart.PLANNED);
        within(CohortPart.PLANNED, CohortPart.DECIDED);
        within(CohortPart.DECIDED, CohortPart.CLOSED);
        String undecided = "undecided";
        sheet.unwritten(undecided, cohort.number(CohortPart.RECEIVED) - cohort.number(CohortPart.DECIDED))
                .sum(received, List.of(CohortPart.DECIDED.code(), undecided));
        sheet.within(undecided, CohortPart.CLOSED_UNDECIDED.code(), cohort.number(CohortPart.CLOSED_UNDECIDED));
        sheet.put(CohortPart.WITHOUT_PLAN.code(), cohort.number(CohortPart.WITHOUT_PLAN))
                .sum(received, List.of(CohortPart.PLANNED.code(), CohortPart.WITHOUT_PLAN.code()));
        within(CohortPart.RECEIVED, CohortPart.THIRTY_DAYS_OLD);
        within(CohortPart.THIRTY_DAYS_OLD, CohortPart.SEEN_AGAIN);
        for (Interval interval : Interval.values()) {
            within(reached(interval), CohortPart.of(interval));
        }
    }

    /** The step that whoever has both days of the interval has reached. */
    private static CohortPart reached(Interval interval) {
        return switch (interval) {
            case APPLICATION, ASSESSMENT -> CohortPart.APPLIED;
            case PLAN -> CohortPart.PLANNED;
            case DECISION, SUPPORT -> CohortPart.DECIDED;
        };
    }

    private void months(List<YearMonth> months) {
        for (YearMonth month : months) {
            var received = cohort.received(month);
            String all = key(CohortPart.RECEIVED, month);
            String old = key(CohortPart.THIRTY_DAYS_OLD, month);
            sheet.put(all, received.number(CohortPart.RECEIVED))
                    .within(all, key(CohortPart.WITHOUT_PLAN, month), received.number(CohortPart.WITHOUT_PLAN))
                    .within(all, old, received.number(CohortPart.THIRTY_DAYS_OLD))
                    .within(old, key(CohortPart.SEEN_AGAIN, month), received.number(CohortPart.SEEN_AGAIN));
        }
        BY_MONTH.forEach(part -> sheet.sum(
                part.code(), months.stream().map(month -> key(part, month)).toList()));
    }

    private void origins(List<String> routes, Map<String, Integer> referrers) {
        List<String> keys =
                new ArrayList<>(routes.stream().map(DashboardNumbers::route).toList());
        routes.forEach(route -> sheet.put(route(route), cohort.number(route)));
        keys.add(CohortPart.ROUTE_UNKNOWN.code());
        sheet.put(CohortPart.ROUTE_UNKNOWN.code(), cohort.number(CohortPart.ROUTE_UNKNOWN))
                .sum(CohortPart.RECEIVED.code(), keys);
        referrers.forEach((code, number) -> sheet.within(CohortPart.RECEIVED.code(), referrer(code), number));
    }

    static String route(String code) {
        return "route." + code;
    }

    static String referrer(String code) {
        return "referrer." + code;
    }

    private void within(CohortPart whole, CohortPart part) {
        sheet.within(whole.code(), part.code(), cohort.number(part));
    }
}
