package tsunagi.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Period;
import tsunagi.meanstest.Standing;

/**
 * 行の登録 — what becomes of the municipality's own rows when it enters one more: the one before ends on the day before, one of the same
 * day gives way, and the new one ends where the next one begins.
 */
record Entering(List<UUID> superseded, List<StandardRow> added) {
    Entering {
        superseded = List.copyOf(superseded);
        added = List.copyOf(added);
    }

    /** An own row: the municipality's word is enough to decide by. */
    static StandardRow row(StandardKey key, String municipality, Period valid, StandardValue value, String source) {
        return new StandardRow(Identifiers.next(), key, municipality, valid, Standing.CONFIRMED, source, value, true);
    }

    static Entering of(List<StandardRow> own, StandardRow entered) {
        LocalDate start = entered.valid().start();
        List<UUID> superseded = new ArrayList<>();
        List<StandardRow> added = new ArrayList<>();
        List<StandardRow> sameName =
                own.stream().filter(row -> row.key().equals(entered.key())).toList();
        for (StandardRow row : sameName) {
            LocalDate began = row.valid().start();
            if (row.valid().contains(start)) {
                superseded.add(row.id());
                if (began.isBefore(start)) {
                    var shortened = new Period(began, start.minusDays(1));
                    added.add(row(row.key(), row.municipality(), shortened, row.value(), row.source()));
                }
            }
        }
        added.add(entered.during(new Period(start, end(sameName, entered))));
        return new Entering(superseded, added);
    }

    private static @Nullable LocalDate end(List<StandardRow> sameName, StandardRow entered) {
        return Stream.concat(
                        Stream.ofNullable(entered.valid().end()),
                        sameName.stream()
                                .map(row -> row.valid().start())
                                .filter(next -> next.isAfter(entered.valid().start()))
                                .map(next -> next.minusDays(1)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    List<StandardRow> applied(List<StandardRow> own) {
        return Stream.concat(own.stream().filter(row -> !superseded.contains(row.id())), added.stream())
                .toList();
    }
}
