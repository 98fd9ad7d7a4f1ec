package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.Stage;
import tsunagi.kernel.OfficeId;

@Repository
class CaseViewStore {
    private static final String MINE_AND_SHARED = """
            select v.*, v.staff_id = tsunagi_staff() as own, s.name as owner, d.view_id is not null as first
            from case_view v
            left join case_view_default d on d.view_id = v.id and d.staff_id = tsunagi_staff()
            left join published_staff s on s.staff_id = v.staff_id
            where v.ended_at is null
              and (v.staff_id = tsunagi_staff() or v.shared_with && array(select office_id from own_desk))
            order by own desc, v.name, v.id
            """;
    private static final String ADD = """
            insert into case_view (id, name, shared_with, columns, sort, stage, mine, open, day, span, days)
            values (:id, :name, :offices::uuid[], :columns::text[], :sort, :stage, :mine, :open, :day, :span, :days)
            """;
    private static final String CHANGE = """
            update case_view set name = :name, shared_with = :offices::uuid[], columns = :columns::text[], sort = :sort,
                stage = :stage, mine = :mine, open = :open, day = :day, span = :span, days = :days, changed_at = tsunagi_now()
            where id = :id and staff_id = tsunagi_staff() and ended_at is null
            """;
    private static final String END = """
            with begun_with as (delete from case_view_default where view_id = :id)
            update case_view set ended_at = tsunagi_now() where id = :id and staff_id = tsunagi_staff() and ended_at is null
            """;
    private static final String BEGIN_WITH = """
            insert into case_view_default (view_id) values (:id)
            on conflict (municipality_id, staff_id) do update set view_id = excluded.view_id
            """;

    private final JdbcClient jdbc;

    CaseViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own first, then what others share with one's desk. */
    List<CaseView> all() {
        return jdbc.sql(MINE_AND_SHARED).query(CaseViewStore::view).list();
    }

    void add(UUID id, CaseView.Content content, List<OfficeId> sharedWith) {
        with(jdbc.sql(ADD), id, content, sharedWith).update();
    }

    /** False when it is nobody's, or another's. */
    boolean change(UUID id, CaseView.Content content, List<OfficeId> sharedWith) {
        return with(jdbc.sql(CHANGE), id, content, sharedWith).update() == 1;
    }

    void end(UUID id) {
        jdbc.sql(END).param("id", id).update();
    }

    void beginWith(UUID id) {
        jdbc.sql(BEGIN_WITH).param("id", id).update();
    }

    void beginWithAll() {
        jdbc.sql("delete from case_view_default where staff_id = tsunagi_staff()")
                .update();
    }

    private static StatementSpec with(
            StatementSpec statement, UUID id, CaseView.Content content, List<OfficeId> sharedWith) {
        var filter = content.filter();
        DayFilter day = filter.day();
        return statement
                .param("id", id)
                .param("name", content.name())
                .param("offices", sharedWith.stream().map(OfficeId::value).toArray(UUID[]::new))
                .param(
                        "columns",
                        content.columns().stream().map(CaseColumn::name).toArray(String[]::new))
                .param("sort", content.order().name())
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("mine", filter.mine())
                .param("open", filter.open())
                .param("day", day == null ? null : day.day().name())
                .param("span", day == null ? null : day.span().name())
                .param("days", day == null ? null : day.days());
    }

    private static CaseView view(ResultSet row, int index) throws SQLException {
        String stage = row.getString("stage");
        return new CaseView(
                row.getObject("id", UUID.class),
                row.getBoolean("own"),
                row.getString("owner"),
                ((UUID[]) row.getArray("shared_with").getArray()).length > 0,
                row.getBoolean("first"),
                new CaseView.Content(
                        row.getString("name"),
                        Arrays.stream((String[]) row.getArray("columns").getArray())
                                .map(CaseColumn::valueOf)
                                .toList(),
                        CaseOrder.valueOf(row.getString("sort")),
                        new CaseView.Filter(
                                stage == null ? null : Stage.valueOf(stage),
                                row.getBoolean("mine"),
                                row.getBoolean("open"),
                                day(row))));
    }

    private static @Nullable DayFilter day(ResultSet row) throws SQLException {
        String day = row.getString("day");
        return day == null
                ? null
                : new DayFilter(
                        DayFilter.Day.valueOf(day),
                        DayFilter.Span.valueOf(row.getString("span")),
                        row.getObject("days", Integer.class));
    }
}
