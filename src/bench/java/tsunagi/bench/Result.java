package tsunagi.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement found.
 *
 * @param pageLines one for each measured page
 */
record Result(Setting setting, List<PageLine> pageLines, List<Arrival.Step> arrival, Memory memory) {
    Result {
        pageLines = List.copyOf(pageLines);
        arrival = List.copyOf(arrival);
    }

    /** Of what, and on what. */
    record Setting(int people, long cases, long records, int municipalities, int processors, String measuredOn) {}

    /**
     * One page beside its own statements.
     *
     * @param statements of the page itself
     * @param beside session, audit, and those that begin and end transactions
     */
    record PageLine(
            String name,
            Page.Goal goal,
            Timing http,
            @Nullable Timing floor,
            int statements,
            int beside) {
        double ratio() {
            return floor == null || floor.p50() == 0 ? 0 : http.p50() / floor.p50();
        }

        /** Whether both times are reached; true where none is set. */
        boolean reached() {
            return goal.p50() == 0 || http.p50() <= goal.p50() && http.p95() <= goal.p95();
        }
    }

    record Memory(long heapBefore, long heapAfter, long databaseBytes, double startSeconds) {}
}
