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
