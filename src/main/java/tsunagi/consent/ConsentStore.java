package tsunagi.consent;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentAnswer.Refused;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.database.ReadOnce;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.privacy.RulesId;
import tsunagi.privacy.RulesVersion;

@Repository
class ConsentStore {
    private static final String ADD = """
            insert into consent (id, case_id, answer, answered_on, method, scope, rules_id, rules_version, exceptions,
                                 reason, recorded_at, recorded_by)
            values (:id, :case, :answer, :on, :method, :scope, :rules, :version, :exceptions::text[], :reason,
                    :at, tsunagi_staff())
            """;
    private static final String HISTORY = """
            select c.answer, c.answered_on, c.method, c.scope, c.rules_id, c.rules_version, c.exceptions, c.reason, c.recorded_at,
                   s.name as recorded_by
            from consent c left join published_staff s on s.staff_id = c.recorded_by
            where c.case_id = :case
            order by c.answered_on desc, c.recorded_at desc, c.id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReadOnce<CaseId, List<ConsentRecord>> once = new ReadOnce<>();

    ConsentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseId caseId, ConsentAnswer answer, @Nullable RulesVersion told) {
        forget(caseId);
        var given = answer instanceof Given consent ? consent : null;
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("case", caseId.value())
                .param("answer", kind(answer))
                .param("on", answer.on())
                .param("method", given == null ? null : given.method().name())
                .param("scope", given == null ? null : given.scope())
                .param(
                        "rules",
                        told == null
                                ? null
                                : Objects.requireNonNull(told.id(), "kept text").value())
                .param("version", told == null ? null : told.title())
                .param(
                        "exceptions",
                        given == null ? new String[0] : given.exceptions().toArray(String[]::new))
                .param("reason", reason(answer))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Newest first: the first one decides. */
    List<ConsentRecord> history(CaseId caseId) {
        return once.get(caseId, this::read);
    }

    void forget(CaseId caseId) {
        once.forget(caseId);
    }

    private List<ConsentRecord> read(CaseId caseId) {
        return jdbc.sql(HISTORY)
                .param("case", caseId.value())
                .query((row, number) -> new ConsentRecord(
                        answer(row),
                        explained(row),
                        row.getString("recorded_by"),
                        LocalDate.ofInstant(
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                clock.getZone())))
                .list();
    }

    private static @Nullable ExplainedRules explained(ResultSet row) throws SQLException {
        String title = row.getString("rules_version");
        var id = row.getObject("rules_id", UUID.class);
        return title == null ? null : new ExplainedRules(id == null ? null : new RulesId(id), title);
    }

    private static String kind(ConsentAnswer answer) {
        return switch (answer) {
            case Given given -> "GIVEN";
            case Refused refused -> "REFUSED";
            case Withdrawn withdrawn -> "WITHDRAWN";
        };
    }

    private static @Nullable String reason(ConsentAnswer answer) {
        return switch (answer) {
            case Given given -> null;
            case Refused refused -> refused.reason();
            case Withdrawn withdrawn -> withdrawn.reason();
        };
    }

    private static ConsentAnswer answer(ResultSet row) throws SQLException {
        var on = row.getObject("answered_on", LocalDate.class);
        String reason = row.getString("reason");
        return switch (row.getString("answer")) {
            case "GIVEN" ->
                new Given(on, ConsentMethod.valueOf(row.getString("method")), row.getString("scope"), exceptions(row));
            case "REFUSED" -> new Refused(on, reason);
            case "WITHDRAWN" -> new Withdrawn(on, reason);
            default -> throw new IllegalStateException("unknown answer in table consent");
        };
    }

    private static List<String> exceptions(ResultSet row) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray("exceptions"), "exceptions");
        return List.of((String[]) array.getArray());
    }
}
