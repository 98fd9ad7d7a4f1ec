package tsunagi.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tsunagi.casefile.NextMove;
import tsunagi.tenancy.Dated;
import tsunagi.tenancy.Setting;

/**
 * 期限の目安 of every next move, as SQL reads it: the one that held on the day since which it is waited for. A change doesn't move the
 * days of what waits already.
 */
record DutyPaces(List<Row> rows) {
    DutyPaces {
        rows = List.copyOf(rows);
    }

    /**
     * In so many business days a move that is waited for since one of these days.
     *
     * @param begins null for the first rule, which holds for whatever is older too
     * @param ends null for the last one
     */
    record Row(
            NextMove move,
            int days,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends) {}

    /** @param settings all of the municipality, of every day */
    static DutyPaces of(List<Dated<Setting>> settings) {
        var rows = new ArrayList<Row>();
        for (NextMove move : NextMove.values()) {
            add(rows, move, DutyRules.pace(move), settings);
        }
        return new DutyPaces(rows);
    }

    private static void add(List<Row> rows, NextMove move, Pace pace, List<Dated<Setting>> settings) {
        var said = settings.stream()
                .filter(each -> each.value().key() == pace.setting())
                .sorted(Comparator.comparing(each -> each.valid().start()))
                .toList();
        if (said.isEmpty()) {
            rows.add(new Row(move, pace.initially(), null, null));
        }
        for (int place = 0; place < said.size(); place++) {
            var entry = said.get(place);
            boolean last = place == said.size() - 1;
            rows.add(new Row(
                    move,
                    Integer.parseInt(entry.value().value()),
                    place == 0 ? null : entry.valid().start(),
                    last ? null : said.get(place + 1).valid().start().minusDays(1)));
        }
    }

    StatementSpec bindTo(StatementSpec statement) {
        return statement
                .param("moves", rows.stream().map(row -> row.move().name()).toArray(String[]::new))
                .param("paces", rows.stream().map(Row::days).toArray(Integer[]::new))
                .param("begins", rows.stream().map(row -> text(row.begins())).toArray(String[]::new))
                .param("ends", rows.stream().map(row -> text(row.ends())).toArray(String[]::new));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
