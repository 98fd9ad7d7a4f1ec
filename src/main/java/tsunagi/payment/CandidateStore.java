package tsunagi.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.EndGround;

/**
 * What is to be paid. It is not joined with visible_case: the city pays every benefit that it has decided on, those of restricted
 * cases too, as its inbox answers their submissions.
 */
@Repository
class CandidateStore {
    /** A rent goes whole to its one payee; of a move each share gets its part while the granted amount lasts. */
    private static final String DUE = """
            with open as (
                select a.benefit_id, a.case_id, a.month, a.decision_id, a.due - (a.paid - a.claimed) as to_pay
                from benefit_account a
                where (a.month is null or a.month <= :month) and a.due > a.paid - a.claimed),
            payee as (
                select distinct on (p.benefit_id, p.share) p.*
                from benefit_payee p
                where p.valid_from <= :on and p.benefit_id in (select o.benefit_id from open o)
                order by p.benefit_id, p.share, p.valid_from desc, p.id desc),
            made as (
                select p.benefit_id, p.month, p.share, count(*)::int as count,
                       coalesce(sum(p.amount) filter (where r.payment_id is null), 0)::bigint as paid
                from benefit_payment p
                left join benefit_payment_return r on r.payment_id = p.id
                where p.benefit_id in (select o.benefit_id from open o)
                group by p.benefit_id, p.month, p.share)
            select o.benefit_id, o.case_id, o.month, o.decision_id, c.case_number, c.person_id,
                   case when o.month is null and p.amount is not null
                        then greatest(0, least(p.amount - coalesce(m.paid, 0), o.to_pay - coalesce(sum(
                                 greatest(0, p.amount - coalesce(m.paid, 0)))
                                 over (partition by o.benefit_id, o.month order by p.share
                                       rows between unbounded preceding and 1 preceding), 0)))
                        else o.to_pay end::bigint as line_amount, o.to_pay,
                   coalesce(m.count, 0) + 1 as sequence, coalesce(m.paid, 0) as earlier,
                   coalesce(l.payee_id <> p.id, false) as payee_changed, p.id as payee_id, p.share, p.valid_from, p.kind,
                   p.ground, p.necessity, p.found_on, p.name, p.amount, p.bank_code, p.bank_name, p.branch_code,
                   p.branch_name, p.account_type, p.account_number, p.holder
            from open o
            join published_case c on c.case_id = o.case_id
            left join payee p on p.benefit_id = o.benefit_id and (o.month is null or p.share = 1)
            left join made m on m.benefit_id = o.benefit_id and m.share = coalesce(p.share, 1)
                            and m.month is not distinct from o.month
            left join lateral (
                select x.payee_id from benefit_payment x
                where x.benefit_id = o.benefit_id and x.share = p.share order by x.id desc limit 1) l on true
            order by c.case_number, o.month nulls last, p.share
            """;

    private static final String STOPPED = """
            select b.case_id, c.case_number, c.person_id, b.stopped_from, b.decided_on, b.end_ground
            from published_benefit b
            join published_case c on c.case_id = b.case_id
            where b.decided in ('SUSPENSION', 'DISCONTINUATION') and b.stopped_from <= :month and b.decided_on >= :since
            order by c.case_number
            """;

    private final JdbcClient jdbc;

    /** @param toPay of the whole month or move */
    private record Line(Candidate candidate, Yen toPay) {}

    CandidateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of this month, of earlier ones that are not paid, and of moves.
     *
     * @param on the day of payment, on which the payees hold
     */
    List<Candidate> due(YearMonth month, LocalDate on) {
        var read = jdbc.sql(DUE)
                .param("month", month.atDay(1))
                .param("on", on)
                .query((row, number) -> new Line(candidate(row), Yen.of(row.getLong("to_pay"))))
                .list();
        return Stream.concat(
                        read.stream()
                                .map(Line::candidate)
                                .filter(line -> !line.amount().isZero()),
                        unassigned(read))
                .toList();
    }

    /** What of a move goes to nobody yet stands on the list too, or nobody would notice it. */
    private static Stream<Candidate> unassigned(List<Line> read) {
        return read.stream()
                .filter(line -> line.candidate().payee() != null)
                .collect(Collectors.groupingBy(
                        line -> List.of(
                                line.candidate().benefit(),
                                String.valueOf(line.candidate().month())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(lines -> {
                    var first = lines.getFirst();
                    Yen assigned = lines.stream()
                            .map(line -> line.candidate().amount())
                            .reduce(Yen.ZERO, Yen::plus);
                    Yen rest = first.toPay().minus(assigned);
                    return rest.amount() > 0 ? Stream.of(first.candidate().toNobody(rest)) : Stream.empty();
                });
    }

    /** Those that were stopped by this month, and not before the month before it. */
    List<StoppedBenefit> stopped(YearMonth month) {
        return jdbc.sql(STOPPED)
                .param("month", month.atDay(1))
                .param("since", month.minusMonths(1).atDay(1))
                .query((row, number) -> {
                    String ground = row.getString("end_ground");
                    return new StoppedBenefit(
                            whose(row),
                            YearMonth.from(row.getObject("stopped_from", LocalDate.class)),
                            row.getObject("decided_on", LocalDate.class),
                            ground == null ? null : EndGround.valueOf(ground));
                })
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new BenefitId(row.getObject("benefit_id", UUID.class)),
                whose(row),
                month(row),
                row.getInt("sequence"),
                Yen.of(row.getLong("line_amount")),
                Yen.of(row.getLong("earlier")),
                row.getObject("decision_id", UUID.class),
                row.getObject("payee_id") == null ? null : PayeeStore.version(row, "payee_id"),
                row.getBoolean("payee_changed"));
    }

    static @Nullable YearMonth month(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("month", LocalDate.class);
        return first == null ? null : YearMonth.from(first);
    }

    static Candidate.Whose whose(ResultSet row) throws SQLException {
        return new Candidate.Whose(
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)));
    }
}
