package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.conference.Agenda;
import tsunagi.conference.ApprovedPlans;
import tsunagi.conference.ConferenceDetails;
import tsunagi.conference.ConferenceKind;
import tsunagi.conference.Conferences;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.forms.Submission;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.plan.Plans;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World;

/** Cases with a plan in force, and what is typed on their 様式6. */
public final class EvaluationFixture {
    private final ApplicationContext context;
    private final World world;
    private final ApprovedPlans approved;

    public EvaluationFixture(ApplicationContext context) {
        this.context = context;
        this.world = context.getBean(World.class);
        this.approved = new ApprovedPlans(context);
    }

    public LocalDate today() {
        return approved.today();
    }

    /** Approved and reported on that day of the past; the evaluation was chosen for six months later. */
    public Agreed inForce(World.Town town, LocalDate on) {
        Agreed plan = approved.plan(town, on, ServiceCode.HOUSEHOLD_BUDGET);
        var plans = context.getBean(Plans.class);
        world.inTransaction(
                town.consultant(),
                () -> plans.reported(plans.current(plan.caseId()).orElseThrow().id(), on));
        return plan;
    }

    /** A complete sheet, with these inputs instead of its own. */
    public MultiValueMap<String, String> complete(World.Town town, String... instead) {
        var typed = inputs(
                "evaluatedOn=" + JapaneseDates.format(today()),
                "author=" + town.consultant().staff().value(),
                "goals.0.number=1",
                "goals.0.goal=滞納した家賃を分割で返す",
                "goals.0.targetOn=" + JapaneseDates.format(planStart().plusMonths(5)),
                "goals.0.degree=A2",
                "goals.0.facts=滞納2か月のうち1か月半を返した",
                "changes=H02",
                "changes=H12",
                "situation=家賃は毎月払えている。滞納が半月分残る",
                "wish=もう一人でやってみたい",
                "view=家計表を続けられており、終結してよい",
                "result=close",
                "closeReason=E1",
                "followUp=notNeeded");
        inputs(instead).forEach(typed::put);
        return typed;
    }

    /** The day on which {@link #plan} begins. */
    public LocalDate planStart() {
        return today().minusMonths(6);
    }

    public Agreed plan(World.Town town) {
        return inForce(town, planStart());
    }

    public Evaluations.Saved finalise(World.Town town, Agreed plan, int version, String... instead) {
        var submission = Submission.of(version, complete(town, instead));
        return town.consultant().call(() -> context.getBean(Evaluations.class).save(plan.number(), submission, true));
    }

    /** Puts the evaluation before a meeting of today, where it is concluded. */
    public void meet(World.Town town, Agreed plan, Purpose purpose, Outcome outcome) {
        meet(town, plan, purpose, null, outcome);
    }

    /** Puts a 中断 without an evaluation before a meeting of today. */
    void suspend(World.Town town, Agreed plan, @Nullable String reason, Outcome outcome) {
        meet(town, plan, Purpose.SUSPENSION, reason, outcome);
    }

    private void meet(World.Town town, Agreed plan, Purpose purpose, @Nullable String reason, Outcome outcome) {
        var actor = town.consultant();
        var agenda = context.getBean(Agenda.class);
        var details = new ConferenceDetails(ConferenceKind.AS_NEEDED, today(), null, "市役所", false);
        var meeting = actor.call(() -> context.getBean(Conferences.class).convene(details));
        var item = actor.call(() -> agenda.propose(plan.number(), purpose, meeting, "", reason));
        actor.run(() -> agenda.conclude(meeting, item, Deliberation.of(outcome, "本人の意思を確かめた")));
    }

    static MultiValueMap<String, String> inputs(String... inputs) {
        var map = new LinkedMultiValueMap<String, String>();
        Arrays.stream(inputs).forEach(input -> {
            int equals = input.indexOf('=');
            map.add(input.substring(0, equals), input.substring(equals + 1));
        });
        return map;
    }
}
