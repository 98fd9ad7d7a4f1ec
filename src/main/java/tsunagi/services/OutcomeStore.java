package tsunagi.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Yen;

@Repository
class OutcomeStore {
    private static final String WRITE = """
            insert into employment_outcome (id, outcome_id, version, case_id, kind, happened_on, change_code, workplace,
                                            employment_form, take_home, income_before, income_after, withdrawn, reason,
                                            written_at)
            values (:id, :outcome, :version, :case, :kind, :on, :code, :workplace,
                    :form, :takeHome, :before, :after, :withdrawn, :reason, :at)
            on conflict (municipality_id, outcome_id, version) do nothing
            """;
    private static final String OF_CASE = """
            select o.outcome_id, o.version, o.kind, o.happened_on, o.change_code, o.workplace, o.employment_form, o.take_home,
                   o.income_before, o.income_after, o.withdrawn, o.reason, o.written_at, coalesce(s.name, 'つなぎ') as by_name
            from employment_outcome o left join published_staff s on s.staff_id = o.written_by
            where o.case_id = :case order by o.version desc
            """;
    private static final String COUNTED =
            "select outcome_id, counts_as from published_services_counted_outcome where case_id = :case";

    private final JdbcClient jdbc;
    private final Clock clock;

    OutcomeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * False when the outcome has this version already.
     *
     * @param reason null for the original only
     */
    boolean write(
            CaseId caseId,
            OutcomeId id,
            int version,
            EmploymentOutcome outcome,
            boolean withdrawn,
            @Nullable String reason) {
        var started = outcome instanceof EmploymentOutcome.Started each ? each : null;
        var increased = outcome instanceof EmploymentOutcome.Increased each ? each : null;
        int rows = jdbc.sql(WRITE)
                .param("id", Identifiers.next())
                .param("outcome", id.value())
                .param("version", version)
                .param("case", caseId.value())
                .param("kind", outcome.kind().name())
                .param("on", outcome.on())
                .param("code", outcome.changeCode())
                .param("workplace", started == null ? null : started.workplace())
                .param("form", started == null ? null : started.form().name())
                .param("takeHome", started == null ? null : amount(started.takeHome()))
                .param("before", increased == null ? null : amount(increased.before()))
                .param("after", increased == null ? null : amount(increased.after()))
                .param("withdrawn", withdrawn)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .update();
        return rows == 1;
    }

    /** Every version of every outcome of a case, the later versions first. */
    List<RecordedOutcome> ofCase(CaseId caseId) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .query((row, number) -> new RecordedOutcome(
                        new OutcomeId(row.getObject("outcome_id", UUID.class)),
                        row.getInt("version"),
                        outcome(row),
                        row.getBoolean("withdrawn"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** As what the person of each standing outcome of the case counts in its month. */
    Map<OutcomeId, CountedAs> countedAs(CaseId caseId) {
        return jdbc
                .sql(COUNTED)
                .param("case", caseId.value())
                .query((row, number) -> Map.entry(
                        new OutcomeId(row.getObject("outcome_id", UUID.class)),
                        CountedAs.valueOf(row.getString("counts_as"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static EmploymentOutcome outcome(ResultSet row) throws SQLException {
        var on = row.getObject("happened_on", LocalDate.class);
        return switch (EmploymentOutcome.Kind.valueOf(row.getString("kind"))) {
            case STARTED ->
                new EmploymentOutcome.Started(
                        on,
                        row.getString("workplace"),
                        EmploymentForm.valueOf(row.getString("employment_form")),
                        continuity(row.getString("change_code")),
                        yen(row.getObject("take_home", Long.class)));
            case INCREASED ->
                new EmploymentOutcome.Increased(
                        on, Yen.of(row.getLong("income_before")), Yen.of(row.getLong("income_after")));
        };
    }

    private static Continuity continuity(String code) {
        return code.equals(Continuity.CONTINUING.code()) ? Continuity.CONTINUING : Continuity.TEMPORARY;
    }

    private static @Nullable Long amount(@Nullable Yen yen) {
        return yen == null ? null : yen.amount();
    }

    private static @Nullable Yen yen(@Nullable Long amount) {
        return amount == null ? null : Yen.of(amount);
    }
}
