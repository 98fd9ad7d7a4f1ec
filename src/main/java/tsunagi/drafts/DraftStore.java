package tsunagi.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.drafts.Drafts.Listed;
import tsunagi.drafts.Drafts.Sighting;
import tsunagi.kernel.StaffId;
import tsunagi.web.CarriedForm.Entry;

@Repository
class DraftStore {
    private static final JsonMapper JSON = JsonMapper.shared();

    // A place that is another person's stays as it is, and then there is no draft either.
    private static final String KEEP = """
            with kept as (
              insert into draft_place as p (token, action, place)
              select :token, :action, :place
              where (select count(*) from draft) < :most
                 or exists (select from draft where token = :token and action = :action)
              on conflict (municipality_id, token, action) do update set saved_at = excluded.saved_at
              where p.staff_id = (select tsunagi_staff())
              returning p.token, p.action)
            insert into draft (token, action, page, title, fields)
            select kept.token, kept.action, :page, :title, :fields::jsonb from kept
            on conflict (municipality_id, token, action) do update set title = excluded.title, fields = excluded.fields
            """;

    private static final String AT = """
            select p.staff_id, p.began_at, p.saved_at, d.token, d.page
            from draft_place p left join draft d on d.token = p.token and d.action = p.action
            where p.place = :place
              and (p.saved_at > tsunagi_now() - interval '10 minutes'
                   or d.token is not null and p.saved_at > tsunagi_now() - interval '7 days')
            order by p.saved_at desc limit 20
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean keep(Draft draft, int most) {
        int kept = jdbc.sql(KEEP)
                .param("token", draft.token())
                .param("action", draft.action())
                .param("place", draft.place())
                .param("page", draft.page())
                .param("title", draft.title())
                .param("fields", JSON.writeValueAsString(draft.fields()))
                .param("most", most)
                .update();
        return kept == 1;
    }

    List<Draft> of(UUID token) {
        return jdbc.sql("""
                        select d.action, d.page, d.title, d.fields
                        from draft d join draft_place p on p.token = d.token and p.action = d.action
                        where d.token = :token and p.saved_at > tsunagi_now() - interval '7 days' order by d.action
                        """)
                .param("token", token)
                .query((row, number) -> new Draft(
                        token,
                        row.getString("action"),
                        row.getString("page"),
                        row.getString("title"),
                        JSON.readValue(row.getString("fields"), new TypeReference<List<Entry>>() {})))
                .list();
    }

    List<Sighting> at(String place) {
        return jdbc.sql(AT)
                .param("place", place)
                .query((row, number) -> new Sighting(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("token", UUID.class),
                        row.getString("page"),
                        instant(row, "began_at"),
                        instant(row, "saved_at")))
                .list();
    }

    List<Listed> mine() {
        return jdbc.sql("""
                        select d.token, max(d.page) as page, max(d.title) as title, max(p.saved_at) as saved_at
                        from draft d join draft_place p on p.token = d.token and p.action = d.action
                        where p.saved_at > tsunagi_now() - interval '7 days'
                        group by d.token order by max(p.saved_at) desc
                        """)
                .query((row, number) -> new Listed(
                        row.getObject("token", UUID.class),
                        row.getString("page"),
                        row.getString("title"),
                        instant(row, "saved_at")))
                .list();
    }

    void discard(UUID token) {
        jdbc.sql("delete from draft_place where token = :token and staff_id = (select tsunagi_staff())")
                .param("token", token)
                .update();
    }

    /** The drafts go with their places, unseen. */
    int end() {
        return jdbc.sql("delete from draft_place where saved_at < tsunagi_now() - interval '7 days'")
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
