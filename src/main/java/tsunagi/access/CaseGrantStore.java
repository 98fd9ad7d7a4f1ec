package tsunagi.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;

@Repository
class CaseGrantStore {
    private static final String GRANT = """
            insert into case_grant (id, case_id, kind, staff_id, valid_from, valid_until, reason, granted_by)
            values (:id, :case, :kind, :staff, :from, :until, :reason, tsunagi_staff())
            """;

    private final JdbcClient jdbc;

    CaseGrantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void register(CaseId caseId, CaseNumber number, PersonId person, OfficeId office) {
        jdbc.sql(
                        "insert into case_access (case_id, case_number, person_id, office_id) values (:case, :number, :person, :office)")
                .param("case", caseId.value())
                .param("number", number.value())
                .param("person", person.value())
                .param("office", office.value())
                .update();
    }

    void grant(
            CaseId caseId,
            GrantKind kind,
            @Nullable StaffId staff,
            Instant from,
            @Nullable Instant until,
            @Nullable String reason) {
        jdbc.sql(GRANT)
                .param("id", Identifiers.next())
                .param("case", caseId.value())
                .param("kind", kind.name())
                .param("staff", staff == null ? null : staff.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    void end(CaseId caseId, GrantKind kind, StaffId staff, Instant at) {
        jdbc.sql("""
                        update case_grant set valid_until = :at
                        where case_id = :case and kind = :kind and staff_id = :staff and valid_until is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("case", caseId.value())
                .param("kind", kind.name())
                .param("staff", staff.value())
                .update();
    }

    List<CaseId> move(OfficeId from, OfficeId to) {
        return jdbc
                .sql("update case_access set office_id = :to where office_id = :from returning case_id")
                .param("to", to.value())
                .param("from", from.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    void pass(Collection<CaseId> cases, PersonId to) {
        jdbc.sql("update case_access set person_id = :to where case_id = any(:cases)")
                .param("to", to.value())
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .update();
    }

    /** Ends what single persons were granted for these cases. */
    void endPersonal(List<CaseId> cases, Instant at) {
        jdbc.sql("""
                        update case_grant set valid_until = :at
                        where case_id = any(:cases) and staff_id is not null
                          and (valid_until is null or valid_until > :at)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .update();
    }

    boolean municipalityAdmitted(CaseId caseId) {
        return jdbc.sql("select exists (select from case_grant where case_id = :case and kind = 'MUNICIPALITY')")
                .param("case", caseId.value())
                .query(Boolean.class)
                .single();
    }

    void restrict(CaseId caseId, boolean restricted) {
        jdbc.sql("update case_access set restricted = :restricted where case_id = :case")
                .param("restricted", restricted)
                .param("case", caseId.value())
                .update();
    }

    int glassesBrokenSince(Instant since) {
        return jdbc.sql("""
                        select count(*) from case_grant g
                        join case_access a on a.case_id = g.case_id
                        join own_desk d on d.office_id = a.office_id
                        where g.kind = 'BREAK_GLASS' and g.valid_from >= :since
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
