package tsunagi.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.EndGround;

/** What a case's benefits come to, month by month. */
@Repository
class ScheduleStore {
    private static final String ACCOUNTS = """
            select b.benefit_id, b.kind = 'MOVING' as moving, b.decided_on, b.stopped_from, b.end_ground,
                   a.month, a.due, a.paid, a.claimed, a.judged
            from published_benefit b
            left join benefit_account a on a.benefit_id = b.benefit_id
            where b.case_id = :case
            order by b.benefit_id desc, a.month
            """;

    private final JdbcClient jdbc;
    private final PaymentStore payments;
    private final PayeeStore payees;

    ScheduleStore(JdbcClient jdbc, PaymentStore payments, PayeeStore payees) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.payees = payees;
    }

    /** The latest benefit first. */
    List<BenefitSchedule> ofCase(CaseId caseId) {
        Map<BenefitId, BenefitSchedule.Standing> standings = new LinkedHashMap<>();
        Map<BenefitId, List<MonthAccount>> accounts = new LinkedHashMap<>();
        jdbc.sql(ACCOUNTS).param("case", caseId.value()).query(row -> {
            var benefit = new BenefitId(row.getObject("benefit_id", UUID.class));
            standings.put(benefit, standing(row));
            var ofBenefit = accounts.computeIfAbsent(benefit, each -> new ArrayList<>());
            if (row.getObject("due") != null) {
                ofBenefit.add(account(row));
            }
        });
        var paid = payments.ofCase(caseId);
        var entered = payees.ofCase(caseId);
        return standings.entrySet().stream()
                .map(each -> new BenefitSchedule(
                        each.getKey(),
                        each.getValue(),
                        accounts.getOrDefault(each.getKey(), List.of()),
                        paid.stream()
                                .filter(payment -> payment.benefit().equals(each.getKey()))
                                .toList(),
                        entered.stream()
                                .filter(payee -> payee.benefit().equals(each.getKey()))
                                .toList()))
                .toList();
    }

    private static BenefitSchedule.Standing standing(ResultSet row) throws SQLException {
        LocalDate stopped = row.getObject("stopped_from", LocalDate.class);
        String ground = row.getString("end_ground");
        return new BenefitSchedule.Standing(
                row.getBoolean("moving"),
                row.getObject("decided_on", LocalDate.class),
                stopped == null ? null : YearMonth.from(stopped),
                ground == null ? null : EndGround.valueOf(ground));
    }

    static MonthAccount account(ResultSet row) throws SQLException {
        return new MonthAccount(
                CandidateStore.month(row),
                Yen.of(row.getLong("due")),
                Yen.of(row.getLong("paid")),
                Yen.of(row.getLong("claimed")),
                Yen.of(row.getLong("judged")));
    }
}
