package tsunagi.housingbenefit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who stated what of an application when; {@link StatementStore} writes it. */
@Repository
class RevisionStore {
    private static final String OF = """
            select s.id, s.revision, s.recorded_at, w.name as recorded_by, s.correction
            from benefit_statement s
            left join published_staff w on w.staff_id = s.recorded_by
            where s.application_id = :application
            order by s.revision desc
            """;

    private final JdbcClient jdbc;
    private final StatementStore statements;

    RevisionStore(JdbcClient jdbc, StatementStore statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    private record Head(
            UUID id, int number, Instant at, @Nullable String by, String correction) {}

    /** Newest first. */
    List<StatedRevision> of(ApplicationId application) {
        List<Head> heads = jdbc.sql(OF)
                .param("application", application.value())
                .query((row, number) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getInt("revision"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getString("correction")))
                .list();
        Map<UUID, Statement> stated = statements.of(heads.stream().map(Head::id).toList());
        return heads.stream()
                .map(head -> new StatedRevision(
                        head.number(),
                        head.at(),
                        head.by(),
                        head.correction(),
                        Objects.requireNonNull(stated.get(head.id()))))
                .toList();
    }
}
