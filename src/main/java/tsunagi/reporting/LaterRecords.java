package tsunagi.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was written down after a closing.
 *
 * @param rulesChanged whether the settings that decide a counting day or column are others than at the closing
 */
record LaterRecords(List<Entry> entries, boolean rulesChanged) {
    LaterRecords {
        entries = List.copyOf(entries);
    }

    /**
     * @param on the day of the thing, where a case can have several of them
     * @param corrects whether it puts right or takes back what stood there before
     */
    record Entry(CountedRow.Source source, @Nullable LocalDate on, Instant at, boolean corrects) {}

    /** When the last of it was written down. */
    Optional<Instant> behind(CountedRow row) {
        return entries.stream()
                .filter(each -> concerns(each, row))
                .map(Entry::at)
                .max(Comparator.naturalOrder());
    }

    boolean corrected(CountedRow row) {
        return entries.stream().anyMatch(each -> each.corrects() && concerns(each, row));
    }

    private static boolean concerns(Entry entry, CountedRow row) {
        return entry.source().equals(row.source())
                && (entry.on() == null || entry.on().equals(row.on()));
    }
}
