package tsunagi.bench;

import java.util.ArrayList;
import java.util.List;
import tsunagi.bench.Result.PageLine;

/** The result as one table on the screen. */
final class Table {
    private static final double MEGABYTE = 1024 * 1024;

    private Table() {}

    static String line(PageLine line) {
        var floor = line.floor();
        String direct = floor == null
                ? "      –      –      –"
                : "%6.1f %6.1f %5.1f×".formatted(floor.p50(), floor.p95(), line.ratio());
        String goal = line.goal().p50() == 0
                ? ""
                : "  goal %d/%d %s".formatted(line.goal().p50(), line.goal().p95(), line.reached() ? "✓" : "missed");
        return "%7.1f %7.1f   %s   %2d + %2d   %s%s"
                .formatted(
                        line.http().p50(),
                        line.http().p95(),
                        direct,
                        line.statements(),
                        line.beside(),
                        line.name(),
                        goal);
    }

    static String line(Arrival.Step step) {
        return "%4d pages/s asked, %6.1f answered: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, %d errors %s"
                .formatted(
                        step.rate(),
                        step.reached(),
                        step.timing().p50(),
                        step.timing().p95(),
                        step.timing().p99(),
                        step.errors(),
                        step.what());
    }

    static List<String> of(Result result) {
        var setting = result.setting();
        var memory = result.memory();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("%,d people, %,d cases, %,d records, %d municipalities, %d processors"
                .formatted(
                        setting.people(),
                        setting.cases(),
                        setting.records(),
                        setting.municipalities(),
                        setting.processors()));
        lines.add("    p50     p95   its statements        SQL       page (ms)");
        result.pageLines().forEach(line -> lines.add(line(line)));
        result.arrival().forEach(step -> lines.add(line(step)));
        lines.add("start %.1f s; heap after collection %.0f MB, after all %.0f MB; database %.0f MB, %,.0f bytes a case"
                .formatted(
                        memory.startSeconds(),
                        memory.heapBefore() / MEGABYTE,
                        memory.heapAfter() / MEGABYTE,
                        memory.databaseBytes() / MEGABYTE,
                        (double) memory.databaseBytes() / Math.max(1, setting.cases())));
        return lines;
    }
}
