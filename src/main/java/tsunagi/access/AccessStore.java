package tsunagi.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

@Repository
class AccessStore {
    private static final String DOOR = """
            select a.case_id, a.person_id as person, a.restricted,
                   exists (select from openable_case o where o.case_id = a.case_id) as open,
                   exists (select from submitted_case s where s.case_id = a.case_id) as submitted,
                   exists (select from own_desk d where d.office_id = a.office_id) as own_desk
            from case_access a where a.case_number = :number
            """;

    private final JdbcClient jdbc;

    AccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseDoor> door(CaseNumber number) {
        return jdbc.sql(DOOR)
                .param("number", number.value())
                .query(CaseDoor.class)
                .optional();
    }

    List<PersonId> persons(Collection<CaseId> cases) {
        return jdbc
                .sql("select distinct person_id from case_access where case_id = any(:cases)")
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
