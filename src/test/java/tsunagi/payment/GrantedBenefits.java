package tsunagi.payment;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.testing.World;

/** Benefits as the tables of decisions hold them: this module reads nothing else of them. */
record GrantedBenefits(World world, JdbcClient jdbc, Actor decider, LocalDate today) {
    /** 支給決定 of a rent. */
    BenefitId rent(CaseId caseId, YearMonth first, int months, long amount) {
        var benefit = benefit(caseId, "RENT");
        decision(benefit, 1, "GRANT", amount, first, months(first, months));
        return benefit;
    }

    /** 支給決定 of a move. */
    BenefitId move(CaseId caseId, long amount) {
        var benefit = benefit(caseId, "MOVING");
        decision(benefit, 1, "GRANT", amount, null, List.of());
        return benefit;
    }

    /** 変更決定: another amount from a month on. */
    void change(BenefitId benefit, int ordinal, long amount, YearMonth from, List<YearMonth> months) {
        decision(benefit, ordinal, "CHANGE", amount, from, months);
    }

    /** 中止 for having left the dwelling; nothing is paid from this month on. */
    void end(BenefitId benefit, int ordinal, YearMonth from, List<YearMonth> left) {
        run(
                """
                insert into benefit_decision (id, benefit_id, ordinal, kind, decided_on, reason, months, stopped_from,
                                              end_ground, effective_on)
                values (:id, :benefit, :ordinal, 'DISCONTINUATION', :today, '退去した', :months::date[], :from,
                        'LEFT_DWELLING', :from)
                """,
                statement -> statement
                        .param("id", Identifiers.next())
                        .param("benefit", benefit.value())
                        .param("ordinal", ordinal)
                        .param("today", today)
                        .param("months", dates(left))
                        .param("from", from.atDay(1)));
    }

    static List<YearMonth> months(YearMonth first, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(first::plusMonths)
                .toList();
    }

    private BenefitId benefit(CaseId caseId, String kind) {
        var id = new BenefitId(Identifiers.next());
        run(
                "insert into housing_benefit (id, case_id, kind) values (:id, :case, :kind)",
                statement -> statement
                        .param("id", id.value())
                        .param("case", caseId.value())
                        .param("kind", kind));
        return id;
    }

    private void decision(
            BenefitId benefit,
            int ordinal,
            String kind,
            long amount,
            @org.jspecify.annotations.Nullable YearMonth from,
            List<YearMonth> months) {
        UUID application = Identifiers.next();
        UUID content = Identifiers.next();
        boolean change = "CHANGE".equals(kind);
        run(
                """
                insert into benefit_application (id, benefit_id, kind, applied_on, received_on, change_ground, changed_since,
                                                 state, state_on)
                values (:id, :benefit, :kind, :today, :today, :ground, :since, 'DECIDED', :today)
                """,
                statement -> statement
                        .param("id", application)
                        .param("benefit", benefit.value())
                        .param("kind", change ? "CHANGE" : "FIRST")
                        .param("today", today)
                        .param("ground", change ? "INCOME_FELL" : null)
                        .param("since", change && from != null ? Date.valueOf(from.atDay(1)) : null));
        run("""
                insert into benefit_statement (id, application_id, revision, type, municipality_code, household_size, rent,
                                               income_known, assets_known)
                values (:id, :application, 1, 'R2', '15202', 1, 40000, true, true)
                """, statement -> statement.param("id", content).param("application", application));
        run(
                """
                insert into benefit_decision (id, benefit_id, ordinal, kind, application_id, statement_id, decided_on, outcome,
                                              amount, amount_from, calculation, stage, months)
                values (:id, :benefit, :ordinal, :kind, :application, :content, :today, 'PAYABLE', :amount, :from,
                        '{"unit": "", "conditions": [], "findings": [], "steps": [], "warnings": []}', :stage, :months::date[])
                """,
                statement -> statement
                        .param("id", Identifiers.next())
                        .param("benefit", benefit.value())
                        .param("ordinal", ordinal)
                        .param("kind", kind)
                        .param("application", application)
                        .param("content", content)
                        .param("today", today)
                        .param("amount", amount)
                        .param("from", from == null ? null : Date.valueOf(from.atDay(1)))
                        .param("stage", from == null ? null : "FIRST")
                        .param("months", dates(months)));
    }

    private static String[] dates(List<YearMonth> months) {
        return months.stream().map(month -> month + "-01").toArray(String[]::new);
    }

    private void run(String sql, java.util.function.UnaryOperator<JdbcClient.StatementSpec> parameters) {
        world.inTransaction(decider, () -> parameters.apply(jdbc.sql(sql)).update());
    }
}
