package tsunagi.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.testing.World;

/** A town whose officer pays, and a case that was sent to the city. */
abstract class PaymentContext {
    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Payments payments;

    @Autowired
    Payees payees;

    @Autowired
    CaseGrants grants;

    World.Town town;
    Actor officer;
    GrantedBenefits granted;
    OpenedCase aCase;
    YearMonth now;

    @BeforeEach
    void aTown() {
        town = world.town();
        officer = town.as(Role.MUNICIPAL_OFFICER);
        granted = new GrantedBenefits(world, jdbc, town.as(Role.MUNICIPAL_DECIDER), LocalDate.now(clock));
        aCase = sentToTheCity();
        now = YearMonth.now(clock);
    }

    OpenedCase sentToTheCity() {
        var opened = world.openCase(town);
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(opened.id());
            return true;
        });
        return opened;
    }

    LocalDate payOn() {
        return now.atEndOfMonth();
    }

    List<Candidate> due(YearMonth month) {
        return officer.call(() -> payments.page(month, payOn())).due();
    }

    void landlord(OpenedCase whose, BenefitId benefit) {
        enter(whose, benefit, 1, PayeeForms.form(PayeeForms.landlord()));
    }

    void enter(OpenedCase whose, BenefitId benefit, int share, PayeeForm form) {
        officer.run(() -> payees.enter(whose.number(), benefit, share, form));
    }

    PaymentRunId pay(List<Candidate> lines) {
        return confirm(officer, lines);
    }

    PaymentRunId confirm(Actor who, List<Candidate> lines) {
        var keys = lines.stream().map(Candidate::key).collect(Collectors.toSet());
        return who.call(() -> payments.confirm(new ChosenPayments(now, payOn(), keys)));
    }

    BenefitSchedule schedule() {
        return officer.call(() -> payees.schedule(aCase.number())).benefits().getFirst();
    }

    long transfers() {
        return world.inTransaction(
                officer,
                () -> jdbc.sql("select count(*) from benefit_payment")
                        .query(Long.class)
                        .single());
    }
}
