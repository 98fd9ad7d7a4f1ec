package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import tsunagi.access.Actor;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World;

/** Writes plans for tests as a person at the desk would: text, issue, goal, a line for each service, agreement. */
@TestComponent
public class TestPlans {
    private final World world;
    private final PlanEditing editing;
    private final PlanAgreements agreements;
    private final AmendmentEditing amendments;
    private final PlanStore store;
    private final Clock clock;

    TestPlans(
            World world,
            PlanEditing editing,
            PlanAgreements agreements,
            AmendmentEditing amendments,
            PlanStore store,
            Clock clock) {
        this.world = world;
        this.editing = editing;
        this.agreements = agreements;
        this.amendments = amendments;
        this.store = store;
        this.clock = clock;
    }

    /** A plan with a line for each service, drafted and agreed to today. */
    public PlanId agreed(Actor actor, CaseNumber number, CaseId caseId, ServiceCode... services) {
        draft(actor, number, List.of(services));
        agree(actor, number, caseId);
        return plan(actor, caseId).id();
    }

    /** 見直す, by whoever works. */
    public void revise(CaseNumber number) {
        editing.revise(number);
    }

    /** プランの変更を取りやめる, by whoever works. */
    public void abandonAmendment(CaseNumber number) {
        amendments.abandon(number);
    }

    /** The plan of a new プラン期 from the former one, by whoever works: with its days it is complete. */
    public void beginAgain(CaseNumber number, CaseId caseId, LocalDate draftedOn, Period period) {
        editing.beginFromFormer(number);
        Plan copy = plan(Actor.current(), caseId);
        PlanSheet former = copy.sheet();
        LocalDate end = Objects.requireNonNull(period.end());
        var sheet = new PlanSheet(
                former.sequence(),
                draftedOn,
                former.drafter(),
                false,
                former.wishes(),
                former.longTermGoal(),
                former.considerations(),
                former.employmentGoal(),
                period.start(),
                end,
                YearMonth.from(period.start().plusMonths(1)),
                null);
        long version = world.inTransaction(Actor.current(), () -> store.version(copy.id()));
        editing.save(number, SheetForm.of(sheet, version));
        for (PlanRow.Goal goal : copy.content().goals()) {
            var dated = new PlanRow.Goal(goal.id(), goal.version(), goal.text(), end);
            editing.change(number, dated, RowForm.typed(RowKind.GOAL, Map.of()));
        }
    }

    void draft(Actor actor, CaseNumber number, List<ServiceCode> services) {
        actor.run(() -> {
            editing.save(number, SheetForm.typed(complete()));
            editing.add(number, PlanFixture.issue());
            editing.add(number, PlanFixture.goal());
            services.forEach(service -> editing.add(number, withId(PlanFixture.line(service))));
        });
    }

    void agree(Actor actor, CaseNumber number, CaseId caseId) {
        var typed = Map.of(
                "agreedOn",
                today(),
                "manner",
                "SIGNED",
                "evaluation",
                "6",
                AgreementForm.SEEN,
                PlanRevisions.digest(plan(actor, caseId).content()));
        actor.run(() -> agreements.agree(number, AgreementForm.typed(typed)));
    }

    Plan plan(Actor actor, CaseId caseId) {
        return world.inTransaction(actor, () -> store.current(caseId).orElseThrow());
    }

    /** Everything that the form of a complete plan holds. */
    Map<String, String> complete() {
        LocalDate today = LocalDate.now(clock);
        var typed = new HashMap<String, String>();
        typed.put("draftedOn", today());
        typed.put("sequence", "初回プラン");
        typed.put("heldOnPaper", SheetForm.NO);
        typed.put("wishes", "家賃の心配をせずに眠りたい");
        typed.put("longTermGoal", "体に合った仕事を続ける");
        typed.put("considerations", "電話は午後に");
        typed.put("employmentGoal", SheetForm.AIMS);
        typed.put("startsOn", today());
        typed.put("endsOn", JapaneseDates.format(today.plusMonths(6)));
        typed.put("monitoring", JapaneseDates.format(today.plusMonths(3)));
        return typed;
    }

    private static PlanRow withId(PlanRow.SupportLine line) {
        return new PlanRow.SupportLine(
                Identifiers.next(),
                1,
                null,
                line.personDoes(),
                line.supporter(),
                line.support(),
                line.frequency(),
                line.service(),
                null,
                null,
                null);
    }

    private String today() {
        return JapaneseDates.format(LocalDate.now(clock));
    }
}
