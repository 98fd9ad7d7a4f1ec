package tsunagi.administration;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.OfficeId;

@Repository
class SuccessionStore {
    private final JdbcClient jdbc;

    SuccessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many cases each office has, the closed ones included; an office without cases is absent. */
    Map<OfficeId, Integer> casesByOffice() {
        return jdbc
                .sql("select office_id, count(*) as cases from case_access group by office_id")
                .query((row, number) ->
                        Map.entry(new OfficeId(row.getObject("office_id", UUID.class)), row.getInt("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The offices whose agency holds a contract today. */
    Set<OfficeId> contracted() {
        return jdbc.sql("select office_id from published_contracted_office").query(UUID.class).list().stream()
                .map(OfficeId::new)
                .collect(Collectors.toSet());
    }
}
