package tsunagi.standards;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.standards.StandardStore.Recorded;

/** 基準額表の履歴: every row that the municipality has entered, the latest entry first. */
record StandardHistoryPage(List<Recorded> entries, boolean mayEdit) {
    StandardHistoryPage {
        entries = List.copyOf(entries);
    }

    /** Entries of one moment that differ in nothing but the household size; they are taken back together. */
    record Line(String what, List<Recorded> entries) {
        Line {
            entries = List.copyOf(entries);
        }

        Recorded entry() {
            return entries.getFirst();
        }
    }

    List<Line> lines() {
        return Runs.of(entries, StandardHistoryPage::goesOn).stream()
                .map(run -> new Line(
                        Runs.label(
                                run.getFirst().row().key(), run.getLast().row().key()),
                        run))
                .toList();
    }

    private static boolean goesOn(Recorded last, Recorded next) {
        return Runs.next(last.row().key(), next.row().key())
                && last.at().equals(next.at())
                && Objects.equals(last.until(), next.until())
                && last.row().valid().equals(next.row().valid())
                && last.row().value().equals(next.row().value())
                && last.row().source().equals(next.row().source());
    }

    /** {@code R8.11.24 14:32 試験 職員} */
    static String recorded(Recorded entry) {
        return moment(entry.at()) + " " + Objects.toString(entry.by(), "");
    }

    /** Null while the row is said. */
    static @Nullable String ended(Recorded entry) {
        var until = entry.until();
        return until == null ? null : moment(until) + " " + Objects.toString(entry.endedBy(), "");
    }

    private static String moment(Instant instant) {
        var at = JapanTime.of(instant);
        return "%s %d:%02d".formatted(JapaneseDates.formatShort(at.toLocalDate()), at.getHour(), at.getMinute());
    }
}
