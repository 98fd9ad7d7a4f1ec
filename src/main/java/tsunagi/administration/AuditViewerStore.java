package tsunagi.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseNumber;

@Repository
class AuditViewerStore {
    private static final String ABOUT_A_PERSON = """
            select e.occurred_at, s.name as staff, e.action, e.channel, e.outcome, a.case_number, e.reason
            from audit_subject p
            join audit_event e on e.municipality_id = p.municipality_id and e.occurred_at = p.occurred_at
                              and e.id = p.event_id
            left join published_staff s on s.staff_id = e.staff_id
            left join case_access a on a.case_id = e.case_id
            where p.person_id = any(person_known_as((select person_id from case_access where case_number = :number)))
            order by p.occurred_at desc, p.event_id desc limit :most offset :skipped
            """;
    private static final String LATEST = """
            select e.occurred_at, s.name as staff, e.action, e.channel, e.outcome, a.case_number, e.reason
            from audit_event e
            left join published_staff s on s.staff_id = e.staff_id
            left join case_access a on a.case_id = e.case_id
            order by e.occurred_at desc, e.id desc limit :most offset :skipped
            """;
    private static final String BREAK_GLASS = """
            select a.case_number, s.name as staff, g.valid_from, g.valid_until, g.reason
            from case_grant g
            join case_access a on a.case_id = g.case_id
            join published_staff s on s.staff_id = g.staff_id
            where g.kind = 'BREAK_GLASS' and (:everyDesk or exists (
                select from own_desk d where d.office_id = a.office_id))
            order by g.valid_from desc limit :most
            """;
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    AuditViewerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditLine> aboutPersonOf(CaseNumber number, int page, int size) {
        return jdbc.sql(ABOUT_A_PERSON)
                .param("number", number.value())
                .param("most", size)
                .param("skipped", (page - 1) * size)
                .query((row, index) -> line(row))
                .list();
    }

    List<AuditLine> latest(int page, int size) {
        return jdbc.sql(LATEST)
                .param("most", size)
                .param("skipped", (page - 1) * size)
                .query((row, index) -> line(row))
                .list();
    }

    int countAboutPersonOf(CaseNumber number) {
        return jdbc.sql("""
                        select count(*) from audit_subject
                        where person_id = any(person_known_as((
                            select person_id from case_access where case_number = :number)))
                        """)
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }

    int count() {
        return jdbc.sql("select count(*) from audit_event").query(Integer.class).single();
    }

    List<BreakGlassLine> breakGlass(boolean everyDesk) {
        return jdbc.sql(BREAK_GLASS)
                .param("everyDesk", everyDesk)
                .param("most", MOST)
                .query((row, index) -> new BreakGlassLine(
                        row.getString("case_number"),
                        row.getString("staff"),
                        instant(row, "valid_from"),
                        instant(row, "valid_until"),
                        row.getString("reason")))
                .list();
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                instant(row, "occurred_at"),
                row.getString("staff"),
                row.getString("action"),
                row.getString("channel"),
                row.getString("outcome"),
                row.getString("case_number"),
                row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
