package tsunagi.packet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentAnswer.Refused;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.consent.ConsentMethod;
import tsunagi.consent.Consents;
import tsunagi.consent.InformationKind;
import tsunagi.consent.LawfulGround;
import tsunagi.consent.SharingRule;
import tsunagi.consent.SharingRule.ByLaw;
import tsunagi.consent.SharingRule.Excepted;
import tsunagi.consent.SharingRule.Term;
import tsunagi.consent.SharingRules;
import tsunagi.kernel.Identifiers;
import tsunagi.packet.Gathering.Who;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.World;

/** What happens to each case of the matrix after it was put on the agenda with the person's consent. */
final class MatrixCases {
    private final ApplicationContext context;
    private final World world;
    private final World.Town town;

    MatrixCases(ApplicationContext context, World world, World.Town town) {
        this.context = context;
        this.world = world;
        this.town = town;
    }

    enum Case {
        GIVEN("甲"),
        WITHDRAWN("乙"),
        REFUSED("丙"),
        NOT_THE_OFFICE("丁"),
        NOT_HEALTH("戊"),
        NOT_MONEY_TO_COUNCIL("己"),
        NOT_ILLNESS_ON_PAPER("庚"),
        LAPSED("辛"),
        BY_LAW("壬"),
        BY_LAW_UNTIL_YESTERDAY("癸"),
        EXCEPTION_ENDED("寅"),
        CONSENTED_AGAIN("卯"),
        RESTRICTED("辰"),
        TOO_EARLY("巳"),
        TOO_LATE("午"),
        LINK_CLOSED("未"),
        NO_MORE_INVITED("申");

        private final String letter;

        Case(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }

        boolean ownMeeting() {
            return compareTo(TOO_EARLY) >= 0;
        }
    }

    World.Town town() {
        return town;
    }

    LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class));
    }

    void happens(Case each, Agreed plan, Gathering gathering) {
        var today = today();
        switch (each) {
            case GIVEN -> {}
            case WITHDRAWN -> answer(plan, new Withdrawn(today, null));
            case REFUSED -> answer(plan, new Refused(today, null));
            case NOT_THE_OFFICE -> rule(plan, excepted("ハローワーク"));
            case NOT_HEALTH -> rule(plan, excepted(null, InformationKind.HEALTH));
            case NOT_MONEY_TO_COUNCIL -> rule(plan, excepted("社会福祉協議会", InformationKind.ECONOMY));
            case NOT_ILLNESS_ON_PAPER -> answer(plan, given(List.of("病名のこと"), null));
            case LAPSED ->
                answer(
                        plan,
                        new Given(
                                today.minusDays(30),
                                ConsentMethod.WRITTEN,
                                "同意します",
                                List.of(),
                                today.minusDays(1),
                                null));
            case BY_LAW -> {
                answer(plan, new Withdrawn(today.minusDays(2), null));
                rule(plan, law(today));
            }
            case BY_LAW_UNTIL_YESTERDAY -> {
                answer(plan, new Withdrawn(today.minusDays(2), null));
                rule(plan, law(today.minusDays(1)));
            }
            case EXCEPTION_ENDED -> {
                var exception = excepted("ハローワーク");
                rule(plan, exception);
                town.consultant()
                        .run(() ->
                                context.getBean(SharingRules.class).end(plan.number(), exception.id(), "本人が伝えてよいと話した"));
            }
            case CONSENTED_AGAIN -> {
                answer(plan, new Withdrawn(today.minusDays(1), null));
                answer(plan, given(List.of(), null));
            }
            case RESTRICTED ->
                town.as(Role.CHIEF_CONSULTANT)
                        .run(() -> context.getBean(CaseGrants.class).restrict(plan.number(), true));
            case TOO_EARLY -> gathering.moveTo(today.plusDays(4));
            case TOO_LATE -> gathering.moveTo(today.minusDays(3));
            case LINK_CLOSED -> close(gathering);
            case NO_MORE_INVITED -> remove(gathering);
        }
    }

    private Given given(List<String> exceptions, @Nullable LocalDate until) {
        return new Given(today(), ConsentMethod.WRITTEN, "同意します", exceptions, until, null);
    }

    private void answer(Agreed plan, ConsentAnswer answer) {
        town.consultant().run(() -> context.getBean(Consents.class).answer(plan.number(), answer));
    }

    private void rule(Agreed plan, SharingRule rule) {
        world.inTransaction(town.consultant(), () -> {
            context.getBean(SharingRules.class).record(plan.caseId(), rule);
            return true;
        });
    }

    private Excepted excepted(@Nullable String organisation, InformationKind... kinds) {
        return new Excepted(Identifiers.next(), organisation, Set.of(kinds), Term.of(today(), null, "本人の希望"));
    }

    private ByLaw law(LocalDate until) {
        return new ByLaw(
                Identifiers.next(),
                LawfulGround.LIFE,
                "練習公共職業安定所",
                Set.of(InformationKind.BASIC, InformationKind.HEALTH),
                Term.of(today().minusDays(2), until, "自傷のおそれがある"));
    }

    private void close(Gathering gathering) {
        var link = town.consultant().call(() -> gathering.packets().page(gathering.id)).links().stream()
                .filter(each -> each.attendee().equals(gathering.attendee(Who.HELLO_WORK)))
                .findFirst()
                .orElseThrow();
        town.consultant().run(() -> context.getBean(GuestLinks.class).close(gathering.id, link.id()));
    }

    /** As the owner of the tables, for a list of attendees from which somebody was taken off. */
    private void remove(Gathering gathering) {
        var source = context.getBean("ownerDataSource", DataSource.class);
        var owner = JdbcClient.create(source);
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(_ -> {
            owner.sql("select set_config('tsunagi.municipality', :town, true)")
                    .param("town", town.municipality().value().toString())
                    .query(String.class)
                    .single();
            int removed = owner.sql("delete from conference_attendee where id = :id")
                    .param("id", gathering.attendee(Who.HELLO_WORK))
                    .update();
            if (removed != 1) {
                throw new IllegalStateException("nobody was taken off the list");
            }
        });
    }
}
