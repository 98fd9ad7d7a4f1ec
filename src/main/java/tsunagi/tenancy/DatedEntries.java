package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;

/** Collects dated entries from a preset and refuses two of the same thing on the same day. */
final class DatedEntries<T> {
    private final List<Dated<T>> entries = new ArrayList<>();
    private final BiPredicate<T, T> sameThing;

    DatedEntries(BiPredicate<T, T> sameThing) {
        this.sameThing = sameThing;
    }

    void add(YamlPlace place, T value) {
        Dated<T> added = place.dated(value);
        for (Dated<T> earlier : entries) {
            if (sameThing.test(earlier.value(), value) && earlier.valid().overlaps(added.valid())) {
                throw place.at("from")
                        .refuse("期間が重なっています：%s と %s".formatted(label(earlier.valid()), label(added.valid())));
            }
        }
        entries.add(added);
    }

    List<Dated<T>> entries() {
        return List.copyOf(entries);
    }

    private static String label(Period period) {
        @Nullable LocalDate end = period.end();
        return end == null ? period.start() + "〜" : period.start() + "〜" + end;
    }
}
