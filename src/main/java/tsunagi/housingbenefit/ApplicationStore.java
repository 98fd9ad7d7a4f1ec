package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.web.HttpProblem;

/**
 * All SQL of benefits and their applications. No statement names the municipality: row-level security shows only its rows, and a column
 * default fills it in. Who may see a case was asked by the entrance.
 */
@Repository
class ApplicationStore {
    private static final String APPLICATIONS = """
            select a.id, a.benefit_id, b.case_id, a.kind, a.change_ground, a.changed_since, a.met_again_on,
                   a.received_on, s.id as statement_id, s.revision, a.state, a.state_on, a.state_text, a.version
            from benefit_application a
            join housing_benefit b on b.municipality_id = a.municipality_id and b.id = a.benefit_id
            join lateral (select t.id, t.revision from benefit_statement t
                          where t.municipality_id = a.municipality_id and t.application_id = a.id
                          order by t.revision desc limit 1) as s on true
            """;
    private static final String FIND = APPLICATIONS + " where a.id = :id";
    private static final String OF_CASE =
            APPLICATIONS + " where b.case_id = :id order by a.applied_on desc, a.recorded_at desc, a.id desc";
    private static final String WAITING =
            APPLICATIONS + " where a.state = 'SUBMITTED' order by a.state_on, a.recorded_at, a.id";
    private static final String ADD = """
            insert into benefit_application (id, benefit_id, kind, applied_on, received_on, change_ground, changed_since,
                                             met_again_on, state_on)
            values (:id, :benefit, :kind, :applied, :received, :ground, :since, :met, :received)
            """;
    private static final String STATE = """
            update benefit_application
            set state = :state, state_on = :on, state_text = :text, version = version + 1,
                changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and version = :version
            """;
    private static final String TOUCH = """
            update benefit_application
            set version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and version = :version
            """;
    private static final String CORRECT = """
            update benefit_application
            set applied_on = :applied, received_on = :received, state_on = greatest(state_on, :received),
                version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and version = :version
            """;

    private final JdbcClient jdbc;
    private final StatementStore statements;

    ApplicationStore(JdbcClient jdbc, StatementStore statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /** Of two who apply for the same case at once, the second waits here until the first is done. */
    void lock(CaseId caseId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('housing benefit ' || :case, 0))")
                .param("case", caseId.toString())
                .query((row, number) -> 0)
                .single();
    }

    /** A benefit with its first application. */
    ApplicationId addFirst(CaseId caseId, LocalDate receivedOn, Statement statement) {
        BenefitId benefit = BenefitId.next();
        jdbc.sql("insert into housing_benefit (id, case_id, kind) values (:id, :case, :kind)")
                .param("id", benefit.value())
                .param("case", caseId.value())
                .param("kind", statement.type().isRent() ? "RENT" : "MOVING")
                .update();
        return add(benefit, Occasion.first(), receivedOn, statement);
    }

    /** @throws org.springframework.dao.DuplicateKeyException while another application of the benefit is open */
    ApplicationId add(BenefitId benefit, Occasion occasion, LocalDate receivedOn, Statement statement) {
        ApplicationId id = ApplicationId.next();
        AppliedChange change = occasion.change();
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("benefit", benefit.value())
                .param("kind", occasion.kind().name())
                .param("applied", statement.applicationDate())
                .param("received", receivedOn)
                .param("ground", change == null ? null : change.ground().name())
                .param("since", change == null ? null : change.since().atDay(1))
                .param("met", occasion.metAgainOn())
                .update();
        statements.add(id, 1, statement, "");
        return id;
    }

    /** @throws ApplicationChanged when somebody changed it since it was read */
    void correct(BenefitApplication before, LocalDate receivedOn, Statement statement, String reason) {
        change(jdbc.sql(CORRECT)
                .param("applied", statement.applicationDate())
                .param("received", receivedOn)
                .param("id", before.id().value())
                .param("version", before.version()));
        statements.add(before.id(), before.revision() + 1, statement, reason);
    }

    /**
     * @param text why it was returned or withdrawn; else empty
     * @throws ApplicationChanged when somebody changed it since it was read
     */
    void state(BenefitApplication before, ApplicationState state, LocalDate on, String text) {
        change(jdbc.sql(STATE)
                .param("state", state.name())
                .param("on", on)
                .param("text", text)
                .param("id", before.id().value())
                .param("version", before.version()));
    }

    /** What belongs to it was changed. @throws ApplicationChanged when somebody changed it since it was read */
    void touch(BenefitApplication before) {
        change(jdbc.sql(TOUCH).param("id", before.id().value()).param("version", before.version()));
    }

    private static void change(JdbcClient.StatementSpec update) {
        if (update.update() == 0) {
            throw new ApplicationChanged();
        }
    }

    Optional<BenefitApplication> find(ApplicationId id) {
        return read(FIND, id.value()).stream().findFirst();
    }

    /**
     * Like {@link #find}; nobody else can change it until this transaction ends.
     *
     * @throws HttpProblem 404 when there is none
     */
    BenefitApplication lock(ApplicationId id) {
        jdbc.sql("select id from benefit_application where id = :id for update")
                .param("id", id.value())
                .query(row -> {}); // whether there is one, the next line says
        return find(id).orElseThrow(HttpProblem::notFound);
    }

    /** Newest first. */
    List<BenefitApplication> ofCase(CaseId caseId) {
        return read(OF_CASE, caseId.value());
    }

    /** 市へ送付され、回答を待つ申請 of the whole municipality, the longest waiting first. */
    List<BenefitApplication> waiting() {
        return read(WAITING, null);
    }

    private List<BenefitApplication> read(String sql, @Nullable UUID id) {
        var query = jdbc.sql(sql);
        List<Row> rows = (id == null ? query : query.param("id", id))
                .query((row, number) -> Row.of(row))
                .list();
        var stated = statements.of(rows.stream().map(Row::statement).toList());
        return rows.stream()
                .map(row -> row.with().apply(requireNonNull(stated.get(row.statement()))))
                .toList();
    }

    /** An application that waits for what it states. */
    private record Row(UUID statement, Function<Statement, BenefitApplication> with) {
        static Row of(ResultSet row) throws SQLException {
            var id = new ApplicationId(row.getObject("id", UUID.class));
            var benefit = new BenefitId(row.getObject("benefit_id", UUID.class));
            var caseId = new CaseId(row.getObject("case_id", UUID.class));
            var occasion = occasion(row);
            var receivedOn = row.getObject("received_on", LocalDate.class);
            var statementId = row.getObject("statement_id", UUID.class);
            int revision = row.getInt("revision");
            var state = ApplicationState.valueOf(row.getString("state"));
            var stateOn = row.getObject("state_on", LocalDate.class);
            String text = row.getString("state_text");
            long version = row.getLong("version");
            return new Row(
                    statementId,
                    statement -> new BenefitApplication(
                            id,
                            benefit,
                            caseId,
                            occasion,
                            receivedOn,
                            statementId,
                            revision,
                            statement,
                            state,
                            stateOn,
                            text,
                            version));
        }

        private static Occasion occasion(ResultSet row) throws SQLException {
            String ground = row.getString("change_ground");
            LocalDate since = row.getObject("changed_since", LocalDate.class);
            return new Occasion(
                    ApplicationKind.valueOf(row.getString("kind")),
                    ground == null ? null : new AppliedChange(ChangeGround.valueOf(ground), YearMonth.from(since)),
                    row.getObject("met_again_on", LocalDate.class));
        }
    }
}
