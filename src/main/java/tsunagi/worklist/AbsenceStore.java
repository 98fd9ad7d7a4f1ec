package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

@Repository
class AbsenceStore {
    private static final String OF_DESK = """
            select b.id, b.staff_id, b.from_on, b.until_on, b.substitute_id, s.name, u.name as substitute_name
            from staff_absence b
            left join published_staff s on s.staff_id = b.staff_id
            left join published_staff u on u.staff_id = b.substitute_id
            where b.ended_at is null and b.until_on >= :today and b.staff_id = any(:desk::uuid[])
            order by b.from_on, s.kana, b.id
            """;
    private static final String ADD = """
            insert into staff_absence (id, staff_id, from_on, until_on, substitute_id)
            values (:id, :staff, :from, :until, :substitute)
            """;
    private static final String END = """
            update staff_absence set ended_at = tsunagi_now()
            where id = :id and ended_at is null and staff_id = any(:whose::uuid[])
            """;

    private final JdbcClient jdbc;

    AbsenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From today on. */
    List<Absence> of(Collection<StaffId> desk, LocalDate today) {
        return jdbc.sql(OF_DESK)
                .param("today", today)
                .param("desk", ids(desk))
                .query(AbsenceStore::absence)
                .list();
    }

    /** @throws Refusal when she is away on one of these days already */
    void add(UUID id, Absence.Days days) {
        var substitute = days.substitute();
        try {
            jdbc.sql(ADD)
                    .param("id", id)
                    .param("staff", days.staff().value())
                    .param("from", days.from())
                    .param("until", days.until())
                    .param("substitute", substitute == null ? null : substitute.value())
                    .update();
        } catch (DataIntegrityViolationException overlaps) {
            throw new Refusal("fromOn", "この期間には、すでに登録された休みがあります");
        }
    }

    /** False when none of these people has such an absence. */
    boolean end(UUID id, Collection<StaffId> whose) {
        return jdbc.sql(END).param("id", id).param("whose", ids(whose)).update() == 1;
    }

    private static UUID[] ids(Collection<StaffId> staff) {
        return staff.stream().map(StaffId::value).toArray(UUID[]::new);
    }

    private static Absence absence(ResultSet row, int index) throws SQLException {
        UUID substitute = row.getObject("substitute_id", UUID.class);
        var days = new Absence.Days(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                substitute == null ? null : new StaffId(substitute));
        return new Absence(
                row.getObject("id", UUID.class), days, row.getString("name"), row.getString("substitute_name"));
    }
}
