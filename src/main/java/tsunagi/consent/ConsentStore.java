package tsunagi.consent;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentAnswer.Refused;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.database.ReadOnce;
import tsunagi.documents.AttachmentId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.privacy.RulesId;
import tsunagi.privacy.RulesVersion;

@Repository
class ConsentStore {
    private static final String ADD = """
            insert into consent (id, case_id, answer, answered_on, method, scope, rules_id, rules_version, exceptions,
                                 until_on, attachment_id, reason, recorded_at, recorded_by)
            values (:id, :case, :answer, :on, :method, :scope, :rules, :version, :exceptions::text[], :until,
                    :scan, :reason, :at, tsunagi_staff())
            """;
    private static final String HISTORY = """
            select c.case_id, c.answer, c.answered_on, c.method, c.scope, c.rules_id, c.rules_version, c.exceptions, c.until_on,
                   c.attachment_id, c.reason, c.recorded_at, s.name as recorded_by
            from consent c left join published_staff s on s.staff_id = c.recorded_by
            where c.case_id = any (:cases)
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
                .param("until", given == null ? null : given.until())
                .param(
                        "scan",
                        given == null || given.scan() == null
                                ? null
                                : given.scan().value())
                .param("reason", reason(answer))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Newest first: the first one decides. */
    List<ConsentRecord> history(CaseId caseId) {
        return once.get(caseId, each -> read(List.of(each)).getOrDefault(each, List.of()));
    }

    void forget(CaseId caseId) {
        once.forget(caseId);
    }

    /** Reads those of several cases by one statement. */
    void prepare(Collection<CaseId> cases) {
        var all = read(cases);
        cases.forEach(each -> once.get(each, known -> all.getOrDefault(known, List.of())));
    }

    private Map<CaseId, List<ConsentRecord>> read(Collection<CaseId> cases) {
        Map<CaseId, List<ConsentRecord>> all = new HashMap<>();
        RowCallbackHandler reader =
                row -> all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), known -> new ArrayList<>())
                        .add(record(row));
        jdbc.sql(HISTORY)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(reader);
        return all;
    }

    private ConsentRecord record(ResultSet row) throws SQLException {
        var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new ConsentRecord(
                answer(row),
                explained(row),
                row.getString("recorded_by"),
                LocalDate.ofInstant(recordedAt, clock.getZone()));
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
            case "GIVEN" -> given(on, row);
            case "REFUSED" -> new Refused(on, reason);
            case "WITHDRAWN" -> new Withdrawn(on, reason);
            default -> throw new IllegalStateException("unknown answer in table consent");
        };
    }

    private static Given given(LocalDate on, ResultSet row) throws SQLException {
        var scan = row.getObject("attachment_id", UUID.class);
        return new Given(
                on,
                ConsentMethod.valueOf(row.getString("method")),
                row.getString("scope"),
                exceptions(row),
                row.getObject("until_on", LocalDate.class),
                scan == null ? null : new AttachmentId(scan));
    }

    private static List<String> exceptions(ResultSet row) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray("exceptions"), "exceptions");
        return List.of((String[]) array.getArray());
    }
}
