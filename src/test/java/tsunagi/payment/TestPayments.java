package tsunagi.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.World;

/** For tests of other packages: one more case, which was sent to the city, with a rent that is paid and one that is due. */
public final class TestPayments {
    private TestPayments() {}

    /** Two months of a rent, the first paid by a confirmed run and claimed back in part; another one ended after it was paid. */
    public static void paid(ApplicationContext program, World.Town town) {
        var world = program.getBean(World.class);
        var jdbc = program.getBean(JdbcClient.class);
        var payments = program.getBean(Payments.class);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var today = LocalDate.now(program.getBean(Clock.class));
        var opened = world.openCase(town);
        var caseId = world.inTransaction(town.consultant(), () -> {
            program.getBean(CaseGrants.class).admitMunicipality(opened.id());
            return opened.id();
        });
        var first = YearMonth.from(today).minusMonths(1);
        var granted = new GrantedBenefits(world, jdbc, town.as(Role.MUNICIPAL_DECIDER), today);
        var benefit = granted.rent(caseId, first, 3, 31_800);
        var ended = granted.rent(caseId, first, 3, 20_000);
        officer.run(() -> {
            var payees = program.getBean(Payees.class);
            for (BenefitId each : List.of(benefit, ended)) {
                payees.enter(opened.number(), each, 1, PayeeForms.form(PayeeForms.landlord()));
            }
            var keys = payments.page(first, today).due().stream()
                    .filter(line -> line.payee() != null)
                    .map(Candidate::key)
                    .collect(Collectors.toSet());
            payments.confirm(new ChosenPayments(first, today, keys));
        });
        granted.end(ended, 2, first, List.of());
        var claims = program.getBean(Claims.class);
        String day = JapaneseDates.format(today);
        town.as(Role.MUNICIPAL_DECIDER).run(() -> {
            String seen = claims.form(benefit).overpayment().seen();
            claims.decide(benefit, new ClaimForm(seen, "FRAUD", day, "収入を申告していなかった", "1,000", day, "納めてください。"));
        });
    }
}
