package tsunagi.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/**
 * 独自集計表 — a table that the municipality has composed, in one of its versions.
 *
 * @param version from 1 on
 * @param validFrom from which day the table looks so
 */
record CityTable(
        UUID id,
        int version,
        String title,
        String notes,
        LocalDate validFrom,
        Composition composition,
        String savedBy,
        Instant savedAt) {

    /** What the table is made of. */
    record Composition(TableColumns columns, List<TableRow> rows) {
        public Composition {
            rows = List.copyOf(rows);
        }
    }

    String href() {
        return CityTableListPage.PATH + "/" + id;
    }

    /** 第2版（令和8年4月1日から） */
    String versionLabel() {
        return "第%d版（%sから）".formatted(version, JapaneseDates.format(validFrom));
    }

    String saved() {
        return JapaneseDates.format(JapanTime.of(savedAt).toLocalDate()) + "　" + savedBy;
    }
}
