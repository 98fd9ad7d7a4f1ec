package tsunagi.conference;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import tsunagi.plan.AgreedPlans;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World;

/** Cases whose plan a meeting has agreed to, for the tests of the modules above. */
public final class ApprovedPlans {
    private final ApplicationContext context;
    private final AgreedPlans agreed;

    public ApprovedPlans(ApplicationContext context) {
        this.context = context;
        this.agreed = new AgreedPlans(context);
    }

    public AgreedPlans agreed() {
        return agreed;
    }

    public LocalDate today() {
        return agreed.today();
    }

    /** Received, agreed to and approved on one day in the past. */
    public Agreed plan(World.Town town, LocalDate on, ServiceCode... services) {
        return concluded(town, on, Deliberation.of(Outcome.APPROVED, ""), services);
    }

    public Agreed amended(World.Town town, LocalDate on, ServiceCode... services) {
        var amendment = new Deliberation(Outcome.APPROVED_AMENDED, "", "", "", "", "期間を3か月にする");
        return concluded(town, on, amendment, services);
    }

    private Agreed concluded(World.Town town, LocalDate on, Deliberation deliberation, ServiceCode... services) {
        Agreed plan = agreed.plan(town, on, services);
        discuss(town, plan, on, deliberation);
        return plan;
    }

    /** A meeting with the officer of 福祉課, and what it made of the plan. */
    public void discuss(World.Town town, Agreed plan, LocalDate on, Deliberation deliberation) {
        var actor = town.consultant();
        var conferences = context.getBean(Conferences.class);
        var agenda = context.getBean(Agenda.class);
        var meeting = actor.call(
                () -> conferences.convene(new ConferenceDetails(ConferenceKind.REGULAR, on, null, "市役所", false)));
        actor.run(
                () -> conferences.invite(meeting, new Attendee.Person(AttendeeKind.MUNICIPALITY, "福祉課", "試験 担当", "")));
        var invited = actor.call(() -> conferences.page(meeting)).attendees();
        actor.run(() ->
                conferences.tick(meeting, invited.stream().map(Attendee::id).toList()));
        actor.run(() -> agenda.propose(plan.number(), Purpose.PLAN, meeting, ""));
        var item =
                actor.call(() -> conferences.page(meeting)).agenda().getFirst().id();
        actor.run(() -> agenda.conclude(meeting, item, deliberation));
    }
}
