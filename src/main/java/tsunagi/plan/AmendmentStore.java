package tsunagi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.CaseId;

@Repository
class AmendmentStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String INSERT = """
            insert into plan_amendment (id, plan_id, case_id, reason, before, after, state)
            values (:id, :plan, :case, :reason, :before::jsonb, :after::jsonb, 'WRITING')
            """;
    private static final String SAVE = """
            update plan_amendment
            set after = :after::jsonb, state = :state, agreed_on = :agreedOn, agreed_how = :how, changes_on = :changesOn,
                state_on = :on, setback_on = :setbackOn, setback_reasons = :reasons, version = version + 1,
                changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    AmendmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Amendment amendment) {
        jdbc.sql(INSERT)
                .param("id", amendment.id().value())
                .param("plan", amendment.plan().value())
                .param("case", amendment.caseId().value())
                .param("reason", amendment.reason())
                .param("before", JSON.writeValueAsString(amendment.before()))
                .param("after", JSON.writeValueAsString(amendment.after()))
                .update();
    }

    /** False when somebody else saved meanwhile. */
    boolean save(Amendment amendment) {
        var state = amendment.state();
        var agreement = state instanceof AmendmentState.Consented consented ? consented.agreement() : null;
        var setback = state instanceof AmendmentState.Writing writing ? writing.setback() : null;
        return jdbc.sql(SAVE)
                        .param("id", amendment.id().value())
                        .param("version", amendment.version())
                        .param("after", JSON.writeValueAsString(amendment.after()))
                        .param("state", state.status().name())
                        .param("agreedOn", agreement == null ? null : agreement.on())
                        .param(
                                "how",
                                agreement == null ? null : agreement.manner().name())
                        .param("changesOn", agreement == null ? null : agreement.changesOn())
                        .param("on", stateOn(state))
                        .param("setbackOn", setback == null ? null : setback.on())
                        .param("reasons", setback == null ? null : setback.reasons())
                        .update()
                == 1;
    }

    private static @Nullable LocalDate stateOn(AmendmentState state) {
        return switch (state) {
            case AmendmentState.Writing _, AmendmentState.Abandoned _ -> null;
            case AmendmentState.AwaitingCity awaiting -> awaiting.agreement().on();
            case AmendmentState.Submitted submitted -> submitted.on();
            case AmendmentState.Settled settled -> settled.on();
        };
    }

    Optional<Amendment> find(AmendmentId id) {
        return jdbc.sql("select * from plan_amendment where id = :id")
                .param("id", id.value())
                .query((row, number) -> amendment(row))
                .optional();
    }

    /** The change of a plan that is neither settled nor abandoned. */
    Optional<Amendment> open(CaseId caseId) {
        return jdbc.sql("select * from plan_amendment where case_id = :case and state not in ('SETTLED', 'ABANDONED')")
                .param("case", caseId.value())
                .query((row, number) -> amendment(row))
                .optional();
    }

    /** The settled changes of a plan, the latest first. */
    List<Amendment> settled(PlanId plan) {
        return jdbc.sql("select * from plan_amendment where plan_id = :plan and state = 'SETTLED' order by id desc")
                .param("plan", plan.value())
                .query((row, number) -> amendment(row))
                .list();
    }

    private static Amendment amendment(ResultSet row) throws SQLException {
        return new Amendment(
                new AmendmentId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("reason"),
                JSON.readValue(row.getString("before"), PlanContent.class),
                JSON.readValue(row.getString("after"), PlanContent.class),
                state(row),
                row.getLong("version"));
    }

    private static AmendmentState state(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("state_on", LocalDate.class);
        LocalDate setbackOn = row.getObject("setback_on", LocalDate.class);
        return switch (AmendmentStatus.valueOf(row.getString("state"))) {
            case WRITING ->
                setbackOn == null
                        ? AmendmentState.Writing.FIRST
                        : new AmendmentState.Writing(new Setback(setbackOn, row.getString("setback_reasons")));
            case AWAITING_CITY -> new AmendmentState.AwaitingCity(agreement(row));
            case SUBMITTED -> new AmendmentState.Submitted(agreement(row), on);
            case SETTLED -> new AmendmentState.Settled(agreement(row), on);
            case ABANDONED -> AmendmentState.Abandoned.HERE;
        };
    }

    private static RenewedAgreement agreement(ResultSet row) throws SQLException {
        return new RenewedAgreement(
                row.getObject("agreed_on", LocalDate.class),
                Agreement.Manner.valueOf(row.getString("agreed_how")),
                row.getObject("changes_on", LocalDate.class));
    }
}
