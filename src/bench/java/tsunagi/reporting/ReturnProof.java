package tsunagi.reporting;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;

/** Counts simulated municipalities by the program's own returns: the roll-ups of each, and the cases behind each number. */
public final class ReturnProof {
    private final Rollups rollups;
    private final ReturnStore store;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;

    public ReturnProof(ApplicationContext context) {
        this.rollups = context.getBean(Rollups.class);
        this.store = context.getBean(ReturnStore.class);
        this.municipalities = context.getBean(Municipalities.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /**
     * @param cells numbers looked at
     * @param wrong those that don't have as many cases behind them
     */
    public record Drilled(long cells, long wrong) {
        public static final Drilled NOTHING = new Drilled(0, 0);

        public Drilled plus(Drilled other) {
            return new Drilled(cells + other.cells, wrong + other.wrong);
        }
    }

    private record Cell(HappeningKind kind, String key) {}

    /** 集計表: counts all months of a municipality. */
    public void count(MunicipalityId municipality) {
        WorkScope.of(municipality).run(rollups::countNow);
    }

    /** Opens every number of some months, of every desk, kind and key. */
    public Drilled drill(MunicipalityId municipality, YearMonth first, YearMonth last) {
        return WorkScope.of(municipality)
                .call(() -> municipalities.offices().stream()
                        .map(office -> drill(office, new MonthSpan(first, last)))
                        .reduce(Drilled.NOTHING, Drilled::plus));
    }

    private Drilled drill(Office office, MonthSpan span) {
        var desk = new ReturnScope("", office.name(), List.<OfficeId>of(office.id()), false);
        Map<Cell, Map<YearMonth, Integer>> numbers = new HashMap<>();
        transaction.executeWithoutResult(_ -> store.tally(desk, span, Set.of(HappeningKind.values()))
                .lines()
                .forEach(line -> numbers.computeIfAbsent(new Cell(line.kind(), line.key()), _ -> new HashMap<>())
                        .put(line.month(), line.number())));
        return numbers.entrySet().stream()
                .map(each -> opened(desk, span, each.getKey(), each.getValue()))
                .reduce(Drilled.NOTHING, Drilled::plus);
    }

    private Drilled opened(ReturnScope desk, MonthSpan span, Cell cell, Map<YearMonth, Integer> numbers) {
        var behind = new HashMap<YearMonth, Integer>();
        transaction.executeWithoutResult(_ -> store.counted(
                        desk, span, new Measure.Count(cell.kind(), Set.of(cell.key())))
                .forEach(counted -> behind.merge(YearMonth.from(counted.on()), 1, Integer::sum)));
        var months = new HashSet<>(numbers.keySet());
        months.addAll(behind.keySet());
        long wrong = months.stream()
                .filter(month -> !numbers.getOrDefault(month, 0).equals(behind.getOrDefault(month, 0)))
                .count();
        return new Drilled(months.size(), wrong);
    }
}
