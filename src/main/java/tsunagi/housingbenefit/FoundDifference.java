package tsunagi.housingbenefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Outcome;

/**
 * 結果の違った決定, as the list shows it.
 *
 * @param months how many months are paid by this decision's benefit in all; 0 of a move
 * @param then what was decided
 * @param now what it would come to; null where today's tables can't compute it
 * @param problem why they can't; else empty
 * @param answered null while nobody has
 */
record FoundDifference(
        UUID id,
        BenefitDecisionId decision,
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        DecisionKind kind,
        LocalDate decidedOn,
        int months,
        Result then,
        @Nullable Result now,
        String problem,
        @Nullable Answered answered) {
    static final String READ = """
            select f.id, f.decision_id, b.case_id, c.case_number, c.person_id, d.kind, d.decided_on,
                   cardinality(d.months) as months, d.outcome as outcome_then, d.amount as amount_then, f.outcome, f.amount,
                   f.problem, w.answer, w.reason, w.answered_at, s.name as answered_by
            from benefit_recheck_finding f
            join benefit_decision d on d.id = f.decision_id
            join housing_benefit b on b.id = d.benefit_id
            join support_case c on c.id = b.case_id
            left join lateral (select a.answer, a.reason, a.answered_at, a.answered_by from benefit_recheck_answer a
                               where a.finding_id = f.id order by a.answered_at desc, a.id desc limit 1) w on true
            left join published_staff s on s.staff_id = w.answered_by
            """;

    /** @param amount yen; null of a 不支給 */
    record Result(Outcome outcome, @Nullable Yen amount) {
        String words() {
            return switch (outcome) {
                case PAYABLE -> amount == null ? "支給できる" : amount.format();
                case ZERO_AMOUNT -> "0円";
                case NOT_PAYABLE -> "支給できない";
                case UNDETERMINED -> "算定できない";
            };
        }
    }

    /** @param by null for the program */
    record Answered(
            RecheckAnswer answer,
            String reason,
            LocalDate on,
            @Nullable String by) {}

    static FoundDifference read(ResultSet row) throws SQLException {
        return new FoundDifference(
                row.getObject("id", UUID.class),
                new BenefitDecisionId(row.getObject("decision_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                DecisionKind.valueOf(row.getString("kind")),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("months"),
                new Result(Outcome.valueOf(row.getString("outcome_then")), yen(row, "amount_then")),
                row.getString("outcome") == null
                        ? null
                        : new Result(Outcome.valueOf(row.getString("outcome")), yen(row, "amount")),
                row.getString("problem"),
                answered(row));
    }

    private static @Nullable Yen yen(ResultSet row, String column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? null : Yen.of(amount);
    }

    private static @Nullable Answered answered(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? null
                : new Answered(
                        RecheckAnswer.valueOf(answer),
                        row.getString("reason"),
                        JapanTime.of(row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant())
                                .toLocalDate(),
                        row.getString("answered_by"));
    }
}
