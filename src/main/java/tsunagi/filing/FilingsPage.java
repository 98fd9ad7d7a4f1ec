package tsunagi.filing;

import java.time.LocalDate;
import java.util.List;

/** What 報告の提出 shows. */
record FilingsPage(
        LocalDate today, List<AwaitedFiling> awaited, List<FilingLine> lines, boolean mayRecord, boolean mayEditRules) {
    FilingsPage {
        awaited = List.copyOf(awaited);
        lines = List.copyOf(lines);
    }
}
