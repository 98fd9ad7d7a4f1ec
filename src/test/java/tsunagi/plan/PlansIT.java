package tsunagi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseNotFound;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.ChangedMeanwhile;

/** Plans on PostgreSQL: written with the person, agreed to, and never changed behind anybody's back. */
@TsunagiIT
class PlansIT {
    @Autowired
    World world;

    @Autowired
    TestPlans desk;

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanAgreements agreements;

    @Autowired
    CaseFiles cases;

    @Autowired
    Access access;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private World.Town town;
    private Actor actor;
    private OpenedCase opened;
    private LocalDate today;

    @BeforeEach
    void openCase() {
        town = world.town();
        actor = town.consultant();
        opened = world.openCase(town);
        today = LocalDate.now(clock);
    }

    private <T> T in(Supplier<T> work) {
        return world.inTransaction(actor, work);
    }

    private List<FactKind> facts() {
        return in(() -> cases.facts(opened.id())).stream().map(CaseFact::kind).toList();
    }

    private PlanId agreed(ServiceCode... services) {
        return desk.agreed(actor, opened.number(), opened.id(), services);
    }

    @Test
    void theFirstSavedWordBeginsThePlanAndTheAgreementSetsTheEvaluationDate() {
        agreed(ServiceCode.HOUSEHOLD_BUDGET);
        assertThat(facts()).containsExactly(FactKind.RECEIVED, FactKind.PLAN_DRAFTED, FactKind.PLAN_AGREED);
        var due = in(() -> cases.facts(opened.id())).getLast().dueOn();
        assertThat(due).isEqualTo(today.plusMonths(6));
        var summary = in(() -> plans.current(opened.id())).orElseThrow();
        assertThat(summary.status()).isEqualTo(PlanStatus.AGREED);
        assertThat(summary.evaluationOn()).isEqualTo(due);
        assertThat(summary.wishes()).isEqualTo("家賃の心配をせずに眠りたい");
        assertThat(summary.goals()).extracting(PlanSummary.Goal::number).containsExactly(1);
        assertThat(summary.services()).containsExactly(ServiceCode.HOUSEHOLD_BUDGET);
        assertThat(in(() -> cases.progress(opened.id())).next()).isEqualTo(NextMove.PUT_ON_AGENDA);
    }

    @Test
    void aPlanMayBeSavedWithoutAlmostEverythingButNobodyAgreesToIt() {
        actor.run(() -> editing.save(opened.number(), SheetForm.typed(Map.of("draftedOn", "R8.11.1"))));
        assertThat(desk.plan(actor, opened.id()).editable()).isTrue();
        assertThatThrownBy(() -> desk.agree(actor, opened.number(), opened.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reasons()).hasSize(9));
        assertThat(facts()).doesNotContain(FactKind.PLAN_AGREED);
    }

    @Test
    void theSecondOfTwoWritersIsShownWhatTheFirstOneSaved() {
        desk.draft(actor, opened.number(), List.of());
        var first = new HashMap<>(desk.complete());
        first.put("version", "1");
        first.put("wishes", "先に保存した言葉");
        town.as(Role.CHIEF_CONSULTANT).run(() -> editing.save(opened.number(), SheetForm.typed(first)));
        var second = new HashMap<>(desk.complete());
        second.put("version", "1");
        second.put("wishes", "後から保存する言葉");
        assertThatThrownBy(() -> actor.run(() -> editing.save(opened.number(), SheetForm.typed(second))))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> {
                    assertThat(changed.saved().version()).isEqualTo(2);
                    assertThat(changed.stored())
                            .anyMatch(field -> field.label().equals("生活に対する本人の意向")
                                    && field.value().equals("先に保存した言葉"));
                });
        assertThat(desk.plan(actor, opened.id()).sheet().wishes()).isEqualTo("先に保存した言葉");
    }

    @Test
    void twoWhoBeginThePlanAtTheSameTimeAreToldToo() {
        desk.draft(actor, opened.number(), List.of());
        assertThatThrownBy(() -> actor.run(() -> editing.save(opened.number(), SheetForm.typed(desk.complete()))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aRowChangedMeanwhileIsNeitherOverwrittenNorRemoved() {
        desk.draft(actor, opened.number(), List.of());
        var goal = desk.plan(actor, opened.id()).content().goals().getFirst();
        change(new PlanRow.Goal(goal.id(), 1, "先に", null));
        assertThatThrownBy(() -> change(new PlanRow.Goal(goal.id(), 1, "後から", null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> actor.run(() -> editing.remove(opened.number(), RowKind.GOAL, goal.id(), 1)))
                .isInstanceOf(Refusal.class);
        actor.run(() -> editing.remove(opened.number(), RowKind.GOAL, goal.id(), 2));
        assertThat(desk.plan(actor, opened.id()).content().goals()).isEmpty();
    }

    private void change(PlanRow row) {
        var typed = RowForm.of(row, PlanFixture.practiceServices());
        actor.run(() -> editing.change(opened.number(), row, typed));
    }

    @Test
    void noOneAgreesToAPlanThatChangedWhileItWasRead() {
        desk.draft(actor, opened.number(), List.of(ServiceCode.HOUSEHOLD_BUDGET));
        String seen = PlanRevisions.digest(desk.plan(actor, opened.id()).content());
        actor.run(() -> editing.add(opened.number(), PlanFixture.goal()));
        var typed = Map.of("agreedOn", "R8.11.1", "manner", "ORAL", "evaluation", "3", AgreementForm.SEEN, seen);
        assertThatThrownBy(() -> actor.run(() -> agreements.agree(opened.number(), AgreementForm.typed(typed))))
                .hasMessageContaining("もう一度確かめてください");
    }

    @Test
    void aPlanCopiedFromPaperMarksItsFacts() {
        var typed = new HashMap<>(desk.complete());
        typed.put("heldOnPaper", SheetForm.YES);
        typed.put("draftedOn", "R8.4.1");
        actor.run(() -> editing.save(opened.number(), SheetForm.typed(typed)));
        var drafted = in(() -> cases.facts(opened.id())).stream()
                .filter(fact -> fact.kind() == FactKind.PLAN_DRAFTED)
                .findFirst()
                .orElseThrow();
        assertThat(drafted.heldOnPaper()).isTrue();
        assertThat(drafted.on()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void anAgreedPlanCanNotBeWritten() {
        agreed(ServiceCode.HOUSEHOLD_BUDGET);
        assertThatThrownBy(() -> actor.run(() -> editing.add(opened.number(), PlanFixture.goal())))
                .hasMessageContaining("本人同意済み");
    }

    @Test
    void whatWasAgreedToCanNeverBeChanged() {
        agreed(ServiceCode.HOUSEHOLD_BUDGET);
        assertThatThrownBy(() -> in(
                        () -> jdbc.sql("update plan_revision set revision = 9").update()))
                .rootCause()
                .hasMessageContaining("permission denied for table plan_revision");
    }

    @Test
    void onlyTheDeskOfTheCaseWrites() {
        desk.draft(actor, opened.number(), List.of());
        var stranger = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThatThrownBy(() -> stranger.run(() -> editing.add(opened.number(), PlanFixture.goal())))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() ->
                        town.as(Role.MUNICIPAL_OFFICER).run(() -> editing.add(opened.number(), PlanFixture.goal())))
                .isInstanceOf(PermissionRefused.class);
    }
}
