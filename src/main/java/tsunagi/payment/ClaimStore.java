package tsunagi.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.End;
import tsunagi.meanstest.EndGround;

/** Decisions are never changed; what is repaid is added. */
@Repository
class ClaimStore {
    private static final String COUNT =
            "select count(distinct benefit_id)::int from benefit_account where paid - due > judged";
    /** Every month of each benefit asked for: the whole of what it was paid counts for 法18条. */
    private static final String OVERPAID = """
            select a.benefit_id, a.case_id, c.case_number, c.person_id, a.month, a.due, a.paid, a.claimed, a.judged,
                   b.end_ground, b.effective_on,
                   (select coalesce(sum(k.amount), 0) from benefit_claim k where k.benefit_id = a.benefit_id) as claimed_before
            from benefit_account a
            join published_case c on c.case_id = a.case_id
            left join published_benefit b on b.benefit_id = a.benefit_id
            where case when :benefit::uuid is null
                       then a.benefit_id in (select o.benefit_id from benefit_account o where o.paid - o.due > o.judged)
                       else a.benefit_id = :benefit end
            order by c.case_number, a.benefit_id, a.month
            """;

    private static final String ADD = """
            insert into benefit_claim (id, benefit_id, case_id, kind, decided_on, reason, amount, repay_by, notice)
            values (:id, :benefit, :case, :kind, :on, :reason, :amount, :by, :notice)
            """;
    private static final String ADD_MONTHS = """
            insert into benefit_claim_month (claim_id, month, excess, claimed)
            select :claim, to_date(part.month, 'YYYY-MM'), part.excess, part.claimed
            from unnest(:months::text[], :excesses::bigint[], :claims::bigint[]) as part (month, excess, claimed)
            """;
    private static final String CLAIMS = """
            select k.id, k.case_id, c.case_number, c.person_id, k.kind, k.decided_on, k.reason, k.amount, k.repay_by, k.notice,
                   s.name as decided_by, r.repaid_on, r.amount as repaid, r.note
            from benefit_claim k
            join published_case c on c.case_id = k.case_id
            left join published_staff s on s.staff_id = k.recorded_by
            left join benefit_claim_repayment r on r.claim_id = k.id
            where :id::uuid is null or k.id = :id
            order by k.decided_on desc, k.id desc, r.sequence
            """;
    private static final String REPAY = """
            insert into benefit_claim_repayment (claim_id, sequence, repaid_on, amount, note)
            values (:claim, :sequence, :on, :amount, :note)
            """;

    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many benefits have 過払い on which nobody has decided. */
    int countOverpaid() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    List<Overpayment> overpaid() {
        return overpayments(null);
    }

    /** The benefit whether anything is overpaid or not; empty when nothing was ever due or paid. */
    Optional<Overpayment> of(BenefitId benefit) {
        return overpayments(benefit).stream().findFirst();
    }

    private List<Overpayment> overpayments(@Nullable BenefitId asked) {
        Map<BenefitId, Overpayment> read = new LinkedHashMap<>();
        jdbc.sql(OVERPAID)
                .param("benefit", asked == null ? null : asked.value())
                .query(row -> {
                    var one = overpayment(row);
                    read.merge(one.benefit(), one, ClaimStore::together);
                });
        return List.copyOf(read.values());
    }

    private static Overpayment together(Overpayment before, Overpayment next) {
        List<MonthAccount> accounts = new ArrayList<>(before.accounts());
        accounts.addAll(next.accounts());
        return new Overpayment(before.benefit(), before.whose(), accounts, before.end(), before.claimedBefore());
    }

    private static Overpayment overpayment(ResultSet row) throws SQLException {
        String ground = row.getString("end_ground");
        return new Overpayment(
                new BenefitId(row.getObject("benefit_id", UUID.class)),
                CandidateStore.whose(row),
                List.of(ScheduleStore.account(row)),
                ground == null
                        ? null
                        : new End(EndGround.valueOf(ground), row.getObject("effective_on", LocalDate.class)),
                Yen.of(row.getLong("claimed_before")));
    }

    void add(ClaimId id, Overpayment of, NewClaim claim, List<Overpayment.Part> parts) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("benefit", of.benefit().value())
                .param("case", of.whose().caseId().value())
                .param("kind", claim.kind().name())
                .param("on", claim.decidedOn())
                .param("reason", claim.reason())
                .param("amount", claim.amount().amount())
                .param("by", claim.repayBy())
                .param("notice", claim.notice())
                .update();
        jdbc.sql(ADD_MONTHS)
                .param("claim", id.value())
                .param(
                        "months",
                        parts.stream()
                                .map(part -> Objects.toString(part.month(), null))
                                .toArray(String[]::new))
                .param(
                        "excesses",
                        parts.stream().map(part -> part.excess().amount()).toArray(Long[]::new))
                .param(
                        "claims",
                        parts.stream().map(part -> part.claimed().amount()).toArray(Long[]::new))
                .update();
    }

    /** The latest first. */
    List<Claim> claims() {
        return claims(null);
    }

    Optional<Claim> find(ClaimId id) {
        return claims(id).stream().findFirst();
    }

    private List<Claim> claims(@Nullable ClaimId asked) {
        Map<ClaimId, Claim> read = new LinkedHashMap<>();
        jdbc.sql(CLAIMS).param("id", asked == null ? null : asked.value()).query(row -> {
            var one = claim(row);
            read.merge(one.id(), one, ClaimStore::together);
        });
        return List.copyOf(read.values());
    }

    private static Claim together(Claim before, Claim next) {
        List<Claim.Repayment> repayments = new ArrayList<>(before.repayments());
        repayments.addAll(next.repayments());
        return new Claim(before.id(), before.whose(), before.decided(), before.decidedBy(), repayments);
    }

    private static Claim claim(ResultSet row) throws SQLException {
        LocalDate repaid = row.getObject("repaid_on", LocalDate.class);
        return new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                CandidateStore.whose(row),
                new NewClaim(
                        ClaimKind.valueOf(row.getString("kind")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("reason"),
                        Yen.of(row.getLong("amount")),
                        row.getObject("repay_by", LocalDate.class),
                        row.getString("notice")),
                Objects.requireNonNullElse(row.getString("decided_by"), ""),
                repaid == null
                        ? List.of()
                        : List.of(new Claim.Repayment(repaid, Yen.of(row.getLong("repaid")), row.getString("note"))));
    }

    void repaid(Claim claim, Claim.Repayment repayment) {
        jdbc.sql(REPAY)
                .param("claim", claim.id().value())
                .param("sequence", claim.repayments().size() + 1)
                .param("on", repayment.on())
                .param("amount", repayment.amount().amount())
                .param("note", repayment.note())
                .update();
    }
}
