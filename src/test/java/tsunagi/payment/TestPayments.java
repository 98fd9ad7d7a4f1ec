package tsunagi.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.testing.World;

/** For tests of other packages: a case that was sent to the city, with a rent that is paid and one that is due. */
public final class TestPayments {
    private TestPayments() {}

    /** Two months of a rent, the first of them paid by a confirmed run. */
    public static void paid(ApplicationContext program, World.Town town, String number) {
        var world = program.getBean(World.class);
        var jdbc = program.getBean(JdbcClient.class);
        var payments = program.getBean(Payments.class);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var today = LocalDate.now(program.getBean(Clock.class));
        var caseId = world.inTransaction(town.consultant(), () -> {
            var id = new CaseId(jdbc.sql("select case_id from published_case where case_number = :number")
                    .param("number", number)
                    .query(UUID.class)
                    .single());
            program.getBean(CaseGrants.class).admitMunicipality(id);
            return id;
        });
        var first = YearMonth.from(today).minusMonths(1);
        var benefit =
                new GrantedBenefits(world, jdbc, town.as(Role.MUNICIPAL_DECIDER), today).rent(caseId, first, 3, 31_800);
        officer.run(() -> {
            program.getBean(Payees.class)
                    .enter(new CaseNumber(number), benefit, 1, PayeeForms.form(PayeeForms.landlord()));
            var keys = payments.page(first, today).due().stream()
                    .map(Candidate::key)
                    .collect(Collectors.toSet());
            payments.confirm(new ChosenPayments(first, today, keys));
        });
    }
}
