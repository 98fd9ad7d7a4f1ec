package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;

@Repository
class PostponementStore {
    private static final String OF_KEY = """
            select p.id, p.duty, p.subject, p.due_on, p.postponed_to, p.reason, s.name as postponed_by, p.postponed_at,
                   case when p.ended_at is null then 'STANDING' when p.taken_back then 'TAKEN_BACK' else 'REPLACED' end as standing
            from work_postponement p
            left join published_staff s on s.staff_id = p.postponed_by
            where p.duty = :duty and p.subject = :subject and p.due_on = :due
            order by p.postponed_at desc, p.id desc
            """;

    /** What stood before is ended, and comes back when the new one is taken back. */
    private static final String END_STANDING = """
            update work_postponement set ended_at = tsunagi_now()
            where duty = :duty and subject = :subject and due_on = :due and ended_at is null
            returning id
            """;

    private static final String ADD = """
            insert into work_postponement (id, duty, subject, case_id, due_on, postponed_to, reason, replaces)
            values (:id, :duty, :subject, :case, :due, :to, :reason, :replaces)
            """;
    private static final String TAKE_BACK = """
            update work_postponement set ended_at = tsunagi_now(), taken_back = true
            where duty = :duty and subject = :subject and due_on = :due and ended_at is null
            returning replaces
            """;

    private final JdbcClient jdbc;

    PostponementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of one piece of work, the latest first. */
    List<Postponement> of(DutyKey key) {
        return jdbc.sql(OF_KEY)
                .param("duty", key.duty())
                .param("subject", key.subject())
                .param("due", key.due())
                .query(PostponementStore::postponement)
                .list();
    }

    /** @throws Refusal when somebody puts the same work off at the same moment */
    void add(UUID id, DutyKey key, @Nullable CaseId caseId, LocalDate to, String reason) {
        var replaced = jdbc.sql(END_STANDING)
                .param("duty", key.duty())
                .param("subject", key.subject())
                .param("due", key.due())
                .query(UUID.class)
                .list();
        try {
            jdbc.sql(ADD)
                    .param("id", id)
                    .param("duty", key.duty())
                    .param("subject", key.subject())
                    .param("case", caseId == null ? null : caseId.value())
                    .param("due", key.due())
                    .param("to", to)
                    .param("reason", reason)
                    .param("replaces", replaced.isEmpty() ? null : replaced.getFirst())
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new Refusal("ほかの職員が、同じ仕事を今延期しました。期限を確かめてから、もう一度延期してください");
        }
    }

    /** The one before it, if any, counts again. False when nothing is put off. */
    boolean takeBack(DutyKey key) {
        var taken = jdbc.sql(TAKE_BACK)
                .param("duty", key.duty())
                .param("subject", key.subject())
                .param("due", key.due())
                .query((row, index) -> Optional.ofNullable(row.getObject("replaces", UUID.class)))
                .list();
        taken.stream().flatMap(Optional::stream).forEach(this::revive);
        return !taken.isEmpty();
    }

    private void revive(UUID id) {
        jdbc.sql("update work_postponement set ended_at = null where id = :id")
                .param("id", id)
                .update();
    }

    private static Postponement postponement(ResultSet row, int index) throws SQLException {
        var key =
                new DutyKey(row.getString("duty"), row.getString("subject"), row.getObject("due_on", LocalDate.class));
        return new Postponement(
                row.getObject("id", UUID.class),
                key,
                row.getObject("postponed_to", LocalDate.class),
                row.getString("reason"),
                Objects.requireNonNullElse(row.getString("postponed_by"), ""),
                row.getObject("postponed_at", OffsetDateTime.class).toInstant(),
                Postponement.Standing.valueOf(row.getString("standing")));
    }
}
