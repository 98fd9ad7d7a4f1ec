package tsunagi.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All versions of one own table, the latest last. */
record CityTableVersions(List<CityTable> all) {
    CityTableVersions {
        all = all.stream().sorted(Comparator.comparing(CityTable::version)).toList();
    }

    CityTable latest() {
        return all.getLast();
    }

    /** The one that counts a period which ends on that day; before the first one the first. */
    CityTable on(LocalDate day) {
        return all.stream()
                .filter(table -> !table.validFrom().isAfter(day))
                .max(Comparator.comparing(CityTable::validFrom).thenComparing(CityTable::version))
                .orElseGet(() -> all.stream()
                        .min(Comparator.comparing(CityTable::validFrom)
                                .thenComparing(CityTable::version, Comparator.reverseOrder()))
                        .orElseThrow());
    }

    /** The one of that number, else the one of the day. */
    CityTable chosen(String version, LocalDate day) {
        return all.stream()
                .filter(table -> Integer.toString(table.version()).equals(version))
                .findFirst()
                .orElseGet(() -> on(day));
    }
}
