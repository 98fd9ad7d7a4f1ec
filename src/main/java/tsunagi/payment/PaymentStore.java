package tsunagi.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;

/** Rows are only ever added; what came back has its own. */
@Repository
class PaymentStore {
    /** One confirmation at a time: the second one sees what the first has paid. */
    private static final String LOCK =
            "select 1 from pg_advisory_xact_lock(hashtextextended('payment ' || tsunagi_municipality()::text, 0))";

    private static final String ADD_RUN =
            "insert into benefit_payment_run (id, month, pay_on) values (:id, :month, :on)";
    private static final String ADD = """
            insert into benefit_payment (id, run_id, benefit_id, case_id, month, share, sequence, amount, payee_id, decision_id)
            select line.id, :run, line.benefit, line.whose, line.month, line.share, line.sequence, line.amount, line.payee,
                   line.decision
            from unnest(:ids::uuid[], :benefits::uuid[], :cases::uuid[], :months::date[], :shares::int[],
                        :sequences::int[], :amounts::bigint[], :payees::uuid[], :decisions::uuid[])
                as line (id, benefit, whose, month, share, sequence, amount, payee, decision)
            """;
    private static final String RUNS = """
            select r.id, r.month, r.pay_on, r.confirmed_at, s.name as confirmed_by,
                   count(p.id) filter (where b.payment_id is null)::int as count,
                   coalesce(sum(p.amount) filter (where b.payment_id is null), 0)::bigint as total
            from benefit_payment_run r
            left join published_staff s on s.staff_id = r.confirmed_by
            left join benefit_payment p on p.run_id = r.id
            left join benefit_payment_return b on b.payment_id = p.id
            where :id::uuid is null or r.id = :id
            group by r.id, r.month, r.pay_on, r.confirmed_at, s.name
            order by r.pay_on desc, r.id desc limit :most
            """;
    private static final String PAYMENTS = """
            select p.id, p.benefit_id, p.case_id, c.case_number, c.person_id, p.month, r.pay_on, p.amount as paid, p.payee_id,
                   p.share, y.valid_from, y.kind, y.ground, y.necessity, y.found_on, y.name, y.amount, y.bank_code,
                   y.bank_name, y.branch_code, y.branch_name, y.account_type, y.account_number, y.holder,
                   b.returned_on, b.reason
            from benefit_payment p
            join benefit_payment_run r on r.id = p.run_id
            join published_case c on c.case_id = p.case_id
            join benefit_payee y on y.id = p.payee_id
            left join benefit_payment_return b on b.payment_id = p.id
            where %s
            order by c.case_number, p.benefit_id, p.month nulls last, p.share, p.sequence
            """;
    private static final String OF_RUN = PAYMENTS.formatted("p.run_id = :of");
    private static final String OF_CASE = PAYMENTS.formatted("p.case_id = :of");
    private static final String RETURN = """
            insert into benefit_payment_return (payment_id, returned_on, reason) values (:id, :on, :reason)
            on conflict do nothing
            """;
    private static final int MOST_RUNS = 60;

    private final JdbcClient jdbc;

    PaymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock() {
        jdbc.sql(LOCK).query(Integer.class).single();
    }

    void add(PaymentRunId run, YearMonth month, LocalDate payOn, List<Candidate> lines) {
        jdbc.sql(ADD_RUN)
                .param("id", run.value())
                .param("month", month.atDay(1))
                .param("on", payOn)
                .update();
        jdbc.sql(ADD)
                .param("run", run.value())
                .param("ids", each(lines, line -> PaymentId.next()))
                .param("benefits", each(lines, Candidate::benefit))
                .param("cases", each(lines, line -> line.whose().caseId().value()))
                .param("months", each(lines, line -> line.month() == null ? null : line.month() + "-01"))
                .param("shares", each(lines, line -> payee(line).share()))
                .param("sequences", each(lines, Candidate::sequence))
                .param("amounts", each(lines, line -> line.amount().amount()))
                .param("payees", each(lines, line -> payee(line).id()))
                .param("decisions", each(lines, Candidate::decision))
                .update();
    }

    private static PayeeVersion payee(Candidate line) {
        return Objects.requireNonNull(line.payee(), "a line that is paid has its payee");
    }

    private static @Nullable String[] each(List<Candidate> lines, Function<Candidate, @Nullable Object> part) {
        return lines.stream()
                .map(part)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }

    /** The latest day of payment first. */
    List<PaymentRun> runs() {
        return runs(null);
    }

    Optional<PaymentRun> run(PaymentRunId id) {
        return runs(id).stream().findFirst();
    }

    private List<PaymentRun> runs(@Nullable PaymentRunId id) {
        return jdbc.sql(RUNS)
                .param("id", id == null ? null : id.value())
                .param("most", MOST_RUNS)
                .query((row, number) -> new PaymentRun(
                        new PaymentRunId(row.getObject("id", UUID.class)),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getObject("pay_on", LocalDate.class),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(row.getString("confirmed_by"), ""),
                        row.getInt("count"),
                        Yen.of(row.getLong("total"))))
                .list();
    }

    /** In the order of the paper. */
    List<Payment> ofRun(PaymentRunId run) {
        return payments(OF_RUN, run.value());
    }

    List<Payment> ofCase(CaseId caseId) {
        return payments(OF_CASE, caseId.value());
    }

    private List<Payment> payments(String sql, UUID of) {
        return jdbc.sql(sql)
                .param("of", of)
                .query((row, number) -> payment(row))
                .list();
    }

    /** False when it came back before. */
    boolean comesBack(PaymentId payment, LocalDate on, String reason) {
        return jdbc.sql(RETURN)
                        .param("id", payment.value())
                        .param("on", on)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static Payment payment(ResultSet row) throws SQLException {
        LocalDate returned = row.getObject("returned_on", LocalDate.class);
        return new Payment(
                new PaymentId(row.getObject("id", UUID.class)),
                new BenefitId(row.getObject("benefit_id", UUID.class)),
                CandidateStore.whose(row),
                CandidateStore.month(row),
                row.getObject("pay_on", LocalDate.class),
                Yen.of(row.getLong("paid")),
                PayeeStore.version(row, "payee_id"),
                returned == null ? null : new Payment.Returned(returned, row.getString("reason")));
    }
}
