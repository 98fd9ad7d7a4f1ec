package tsunagi.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.Identifiers;
import tsunagi.meanstest.BenefitType;
import tsunagi.testing.World;

/** Rows of a rent benefit that was granted, and of what was decided of it later. */
public record GrantedRent(World world, JdbcClient jdbc, World.Town town, OpenedCase of) {
    /** For three months from that of the application. */
    public BenefitId begins(BenefitType type, LocalDate appliedOn) {
        UUID benefit = Identifiers.next();
        world.inTransaction(town.consultant(), () -> {
            jdbc.sql("insert into housing_benefit (id, case_id, kind) values (:id, :case, 'RENT')")
                    .param("id", benefit)
                    .param("case", of.id().value())
                    .update();
            return benefit;
        });
        UUID application = applies(benefit, "FIRST", appliedOn, "DECIDED");
        UUID statement = states(application, type);
        var first = YearMonth.from(appliedOn);
        grants(benefit, application, statement, List.of(first, first.plusMonths(1), first.plusMonths(2)), appliedOn);
        return new BenefitId(benefit);
    }

    /** An application that waits. */
    public UUID applies(UUID benefit, String kind, LocalDate on, String state) {
        UUID id = Identifiers.next();
        return world.inTransaction(town.consultant(), () -> {
            jdbc.sql("""
                            insert into benefit_application (id, benefit_id, kind, applied_on, received_on, state, state_on)
                            values (:id, :benefit, :kind, :on, :on, :state, :on)
                            """)
                    .param("id", id)
                    .param("benefit", benefit)
                    .param("kind", kind)
                    .param("on", on)
                    .param("state", state)
                    .update();
            return id;
        });
    }

    private UUID states(UUID application, BenefitType type) {
        UUID id = Identifiers.next();
        return world.inTransaction(town.consultant(), () -> {
            jdbc.sql("""
                            insert into benefit_statement (id, application_id, revision, type, municipality_code, household_size,
                                                           rent, income_known, assets_known)
                            values (:id, :application, 1, :type, '99999', 1, 50000, true, true)
                            """)
                    .param("id", id)
                    .param("application", application)
                    .param("type", type.name())
                    .update();
            return id;
        });
    }

    private void grants(UUID benefit, UUID application, UUID statement, List<YearMonth> months, LocalDate on) {
        world.inTransaction(
                town.as(Role.MUNICIPAL_DECIDER),
                () -> jdbc.sql("""
                        insert into benefit_decision (id, benefit_id, ordinal, kind, application_id, statement_id, decided_on,
                                                      outcome, amount, amount_from, calculation, stage, months)
                        values (:id, :benefit, 1, 'GRANT', :application, :statement, :on, 'PAYABLE', 40000, :first::date, '{"unit": "月額", "conditions": [], "findings": [], "steps": [], "warnings": []}',
                                'FIRST', :months::date[])
                        """)
                        .param("id", Identifiers.next())
                        .param("benefit", benefit)
                        .param("application", application)
                        .param("statement", statement)
                        .param("on", on)
                        .param("first", months.getFirst().atDay(1).toString())
                        .param("months", days(months))
                        .update());
    }

    /** So many months in a row are paid now. */
    public void extendsTo(String stage, YearMonth first, int months) {
        UUID application = applies(latest(), "EXTENSION", first.atDay(1), "DECIDED");
        UUID statement = states(application, BenefitType.R1);
        world.inTransaction(
                town.as(Role.MUNICIPAL_DECIDER),
                () -> jdbc.sql("""
                        insert into benefit_decision (id, benefit_id, ordinal, kind, application_id, statement_id, decided_on,
                                                      outcome, amount, amount_from, calculation, stage, months)
                        values (:id, :benefit, 2, 'EXTENSION', :application, :statement, :first::date, 'PAYABLE', 40000,
                                :first::date, '{"unit": "月額", "conditions": [], "findings": [], "steps": [], "warnings": []}', :stage, :months::date[])
                        """)
                        .param("id", Identifiers.next())
                        .param("benefit", latest())
                        .param("application", application)
                        .param("statement", statement)
                        .param("first", first.atDay(1).toString())
                        .param("stage", stage)
                        .param(
                                "months",
                                days(Stream.iterate(first, month -> month.plusMonths(1))
                                        .limit(months)
                                        .toList()))
                        .update());
    }

    private UUID latest() {
        return world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select id from housing_benefit where case_id = :case order by begun_at desc limit 1")
                        .param("case", of.id().value())
                        .query(UUID.class)
                        .single());
    }

    /** 中断: what is left of the months was paid before. */
    public void suspends(
            BenefitId benefit, LocalDate unableSince, YearMonth stoppedFrom, List<YearMonth> left, LocalDate on) {
        world.inTransaction(
                town.as(Role.MUNICIPAL_DECIDER),
                () -> jdbc.sql("""
                        insert into benefit_decision (id, benefit_id, ordinal, kind, decided_on, reason, stage, months, unable_since,
                                                      stopped_from)
                        values (:id, :benefit, 2, 'SUSPENSION', :on, '入院したため', 'FIRST', :months::date[], :since, :from::date)
                        """)
                        .param("id", Identifiers.next())
                        .param("benefit", benefit.value())
                        .param("on", on)
                        .param("months", days(left))
                        .param("since", unableSince)
                        .param("from", stoppedFrom.atDay(1).toString())
                        .update());
    }

    private static String[] days(List<YearMonth> months) {
        return months.stream().map(month -> month.atDay(1).toString()).toArray(String[]::new);
    }
}
