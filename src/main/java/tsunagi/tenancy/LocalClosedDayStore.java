package tsunagi.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.OfficeId;

@Repository
class LocalClosedDayStore {
    private final JdbcClient jdbc;

    LocalClosedDayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<LocalClosedDay> all() {
        return jdbc.sql("""
                        select id, office_id, name, first_on, last_on from local_closed_day
                        where ended_at is null order by first_on desc, office_id nulls first
                        """).query(LocalClosedDayStore::closedDay).list();
    }

    void add(LocalClosedDay entry) {
        var office = entry.office();
        jdbc.sql("""
                        insert into local_closed_day (id, office_id, name, first_on, last_on)
                        values (:id, :office, :name, :first, :last)
                        """)
                .param("id", entry.id())
                .param("office", office == null ? null : office.value())
                .param("name", entry.name())
                .param("first", entry.first())
                .param("last", entry.last())
                .update();
    }

    /** False when there is no such entry any more. */
    boolean end(UUID id) {
        return jdbc.sql("update local_closed_day set ended_at = tsunagi_now() where id = :id and ended_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static LocalClosedDay closedDay(ResultSet row, int index) throws SQLException {
        UUID office = row.getObject("office_id", UUID.class);
        return new LocalClosedDay(
                row.getObject("id", UUID.class),
                office == null ? null : new OfficeId(office),
                row.getString("name"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }
}
