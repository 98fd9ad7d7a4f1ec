package tsunagi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.tenancy.ServiceCode;

/** 特定被保護者の通知: entries are added, the last one holds. */
@Repository
class ProtectedStore {
    private final JdbcClient jdbc;

    ProtectedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one first. */
    List<ProtectedParticipant> entries(CaseId caseId) {
        return jdbc.sql("select * from protected_participant where case_id = :case order by number desc")
                .param("case", caseId.value())
                .query((row, _) -> entry(row))
                .list();
    }

    Optional<ProtectedParticipant> last(CaseId caseId) {
        return entries(caseId).stream().findFirst();
    }

    /** False when somebody else has entered this number meanwhile. */
    boolean add(CaseId caseId, int number, ProtectedParticipant entry) {
        return jdbc.sql("""
            insert into protected_participant (case_id, number, notified_on, notifying_office, ground,
                                               person_told_on, services, ended_on)
            values (:case, :number, :notified, :office, :ground, :told, :services, :ended)
            on conflict do nothing
            """)
                        .param("case", caseId.value())
                        .param("number", number)
                        .param("notified", entry.notifiedOn())
                        .param("office", entry.office())
                        .param("ground", entry.ground().number())
                        .param("told", entry.toldOn())
                        .param(
                                "services",
                                entry.services().stream()
                                        .map(ServiceCode::value)
                                        .toArray(String[]::new))
                        .param("ended", entry.endedOn())
                        .update()
                == 1;
    }

    private static ProtectedParticipant entry(ResultSet row) throws SQLException {
        SortedSet<ServiceCode> services = new TreeSet<>();
        Stream.of((String[]) row.getArray("services").getArray())
                .map(ServiceCode::new)
                .forEach(services::add);
        return new ProtectedParticipant(
                row.getObject("notified_on", LocalDate.class),
                row.getString("notifying_office"),
                ProtectedParticipant.Ground.ofNumber(row.getInt("ground")),
                row.getObject("person_told_on", LocalDate.class),
                services,
                row.getObject("ended_on", LocalDate.class));
    }
}
