package tsunagi.meanstest;

import java.util.List;
import tsunagi.kernel.Period;

/**
 * 月の活動の状況 — what was asked and done in a month. That something is missing ends nothing by itself: 原則 leaves room, and a good
 * reason counts (規則15条1項).
 */
public record DutyMonth(Period window, List<Line> lines) {
    public DutyMonth {
        lines = List.copyOf(lines);
    }

    /**
     * One kind of act.
     *
     * @param missing how many more would have been needed; for what is asked weekly, the weeks without
     */
    public record Line(DutyKind kind, int required, int done, int missing) {}

    public boolean isFulfilled() {
        return lines.stream().allMatch(line -> line.missing() == 0);
    }

    public List<Line> missing() {
        return lines.stream().filter(line -> line.missing() > 0).toList();
    }
}
