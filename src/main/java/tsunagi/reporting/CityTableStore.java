package tsunagi.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.OfficeId;
import tsunagi.reporting.CityTable.Composition;
import tsunagi.reporting.ReturnStore.Counted;

/** Own tables and their numbers: happenings counted by desk and by the person's profile. */
@Repository
class CityTableStore {
    private static final String ALL = """
            select t.*, s.name from city_table t join published_staff s on s.staff_id = t.saved_by
            where :id::uuid is null or t.id = :id order by t.title, t.id, t.version
            """;

    private static final String ADD = """
            insert into city_table (id, version, title, notes, valid_from, composition)
            values (:id, :version, :title, :notes, :from, :composition::jsonb)
            """;

    private static final String TALLY = """
            select h.kind, h.key, date_trunc('month', h.happened_on)::date as month, h.office_id,
                   coalesce(split_part(p.key, '-', :list), '') as person, count(*) as number
            from happening_between(:from, :until, :kinds) h
            left join happening_profile p on :list > 0 and p.case_id = h.case_id
            where :whole or h.office_id = any(:offices)
            group by 1, 2, 3, 4, 5
            """;

    private static final String COUNTED = """
            select h.case_id, h.happened_on
            from happening_between(:from, :until, :kinds) h
            join happening_profile p on p.case_id = h.case_id and split_part(p.key, '-', :list) = :person
            where (:whole or h.office_id = any(:offices)) and (:everyKey or h.key = any(:keys))
            order by h.happened_on, h.case_number, h.key
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    CityTableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of a tally with the desk and the entry of the profile to which it belongs. */
    record Line(Tally.Line line, OfficeId office, String person) {}

    /** Every version of every table, or of one. */
    List<CityTable> versions(@Nullable UUID id) {
        return jdbc.sql(ALL).param("id", id).query((row, number) -> table(row)).list();
    }

    /** The months of a period that are closed. */
    List<YearMonth> closed(MonthSpan months) {
        return jdbc.sql("select distinct month from return_closing where month between :from and :until order by month")
                .param("from", months.from())
                .param("until", months.until())
                .query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .list();
    }

    void add(UUID id, int version, CityTableForm.Read read) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("version", version)
                .param("title", read.title())
                .param("notes", read.notes())
                .param("from", read.validFrom())
                .param("composition", JSON.writeValueAsString(read.composition()))
                .update();
    }

    List<Line> tally(ReturnScope scope, MonthSpan span, Set<HappeningKind> kinds, TableColumns columns) {
        return within(TALLY, scope, span, kinds, columns)
                .query((row, number) -> new Line(
                        new Tally.Line(
                                HappeningKind.valueOf(row.getString("kind")),
                                row.getString("key"),
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getInt("number")),
                        new OfficeId(row.getObject("office_id", UUID.class)),
                        row.getString("person")))
                .list();
    }

    /** What a number of a column by person counts. */
    List<Counted> counted(Selection selection, Measure.Count count, TableColumns columns, String person) {
        return within(COUNTED, selection.scope(), selection.span(), Set.of(count.kind()), columns)
                .param("person", person)
                .param("everyKey", count.keys().isEmpty())
                .param("keys", count.keys().toArray(String[]::new))
                .query((row, number) -> new Counted(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    private StatementSpec within(
            String sql, ReturnScope scope, MonthSpan span, Set<HappeningKind> kinds, TableColumns columns) {
        return Within.bind(jdbc.sql(sql), scope, span)
                .param("list", columns.list())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new));
    }

    private static CityTable table(ResultSet row) throws SQLException {
        return new CityTable(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("notes"),
                row.getObject("valid_from", LocalDate.class),
                JSON.readValue(row.getString("composition"), Composition.class),
                row.getString("name"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
