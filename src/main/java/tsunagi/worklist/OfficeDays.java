package tsunagi.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tsunagi.kernel.OfficeId;
import tsunagi.tenancy.BusinessCalendars;

/** 開庁日 around one day, as SQL reads them: those that all offices have in common, and of each office that closes on days of its own. */
record OfficeDays(List<Row> rows) {
    OfficeDays {
        rows = List.copyOf(rows);
    }

    /** @param office null for those that all have in common */
    record Row(@Nullable OfficeId office, BusinessDays days) {}

    static OfficeDays around(LocalDate today, BusinessCalendars calendars) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(null, BusinessDays.around(today, calendars.common())));
        calendars
                .offices()
                .forEach(office -> rows.add(new Row(office, BusinessDays.around(today, calendars.of(office)))));
        return new OfficeDays(rows);
    }

    StatementSpec bindTo(StatementSpec statement) {
        return statement
                .param("first", rows.getFirst().days().first())
                .param("offices", rows.stream().map(OfficeDays::id).toArray(UUID[]::new))
                .param(
                        "ordinals",
                        rows.stream().map(row -> row.days().ordinalText()).toArray(String[]::new))
                .param(
                        "business",
                        rows.stream().map(row -> row.days().dayText()).toArray(String[]::new));
    }

    private static @Nullable UUID id(Row row) {
        return row.office() == null ? null : row.office().value();
    }
}
