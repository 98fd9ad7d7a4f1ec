package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import tsunagi.kernel.JapaneseDates;

/** 月次の締め: the months that have ended. */
record ReturnClosingsPage(List<Line> lines) {
    ReturnClosingsPage {
        lines = List.copyOf(lines);
    }

    /** @param versions the first one first; none where the month isn't closed */
    record Line(YearMonth month, List<ReturnClosing> versions) {
        Line {
            versions = List.copyOf(versions);
        }

        String label() {
            return JapaneseDates.format(month) + "分";
        }

        String href() {
            return "/returns/closings/" + month;
        }

        Optional<ReturnClosing> last() {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
        }
    }
}
