package tsunagi.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 集計表 — the returns of all months as numbers without persons, so that many municipalities can be read at once. They are as
 * they were when they were counted and say so; the municipality's own returns never read them.
 */
@Service
class Rollups {
    /** 法の施行 */
    private static final YearMonth FIRST = YearMonth.of(2015, 4);

    private final RollupStore store;
    private final Clock clock;

    Rollups(RollupStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts the bound municipality, unless that was done since then. */
    @Transactional
    public void countUnlessSince(Instant then) {
        store.lock();
        if (store.counted().filter(counted -> !counted.isBefore(then)).isEmpty()) {
            count();
        }
    }

    /** Counts the bound municipality now. */
    @Transactional
    public void countNow() {
        store.lock();
        count();
    }

    @Transactional
    public Optional<Instant> counted() {
        return store.counted();
    }

    private void count() {
        store.count(new MonthSpan(FIRST, YearMonth.now(clock)), HappeningKind.rolledUp());
    }
}
