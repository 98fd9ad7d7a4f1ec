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
import tsunagi.access.Permission;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.OpenedCase;
import tsunagi.casefile.Stage;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Plans on PostgreSQL: written, agreed to, discussed, submitted, returned and decided. */
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
    PlanRevisions revisions;

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
                    assertThat(changed.version()).isEqualTo(2);
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
    void aReturnedPlanIsRevisedAgreedAgainAndSubmittedAndEachAgreedTextStays() {
        PlanId plan = agreed(ServiceCode.WORK_PREPARATION);
        in(() -> plans.onAgenda(plan, today));
        in(() -> plans.approved(plan, today, false));
        in(() -> plans.submitted(plan, today));
        var returned = in(() -> plans.returned(plan, today, "資産の要件を確かめてください"));
        assertThat(returned.setback()).isEqualTo("資産の要件を確かめてください");
        assertThat(in(() -> cases.progress(opened.id())).next()).isEqualTo(NextMove.REVISE_PLAN);

        actor.run(() -> editing.revise(opened.number()));
        var changed = new HashMap<>(desk.complete());
        changed.put("version", "1");
        changed.put("wishes", "まず体を治したい");
        actor.run(() -> editing.save(opened.number(), SheetForm.typed(changed)));
        desk.agree(actor, opened.number(), opened.id());
        assertThat(in(() -> cases.progress(opened.id())).next()).isEqualTo(NextMove.SUBMIT_PLAN);
        in(() -> plans.submitted(plan, today));
        in(() -> plans.decided(plan, today));

        assertThat(in(() -> cases.progress(opened.id())).stage()).isEqualTo(Stage.IN_SUPPORT);
        assertThat(facts())
                .containsExactly(
                        FactKind.RECEIVED,
                        FactKind.PLAN_DRAFTED,
                        FactKind.PLAN_AGREED,
                        FactKind.PLAN_ON_AGENDA,
                        FactKind.CONFERENCE_APPROVED,
                        FactKind.PLAN_SUBMITTED,
                        FactKind.PLAN_RETURNED,
                        FactKind.PLAN_DRAFTED,
                        FactKind.PLAN_AGREED,
                        FactKind.PLAN_SUBMITTED,
                        FactKind.PLAN_DECIDED);
        var kept = in(() -> revisions.of(plan));
        assertThat(kept).extracting(PlanRevisions.Frozen::revision).containsExactly(1, 1, 2, 2);
        assertThat(kept.getFirst().content().sheet().wishes()).isEqualTo("家賃の心配をせずに眠りたい");
        assertThat(kept.getLast().content().sheet().wishes()).isEqualTo("まず体を治したい");
    }

    @Test
    void eachAnswerOfTheConferenceAppendsItsFact() {
        PlanId plan = agreed(ServiceCode.HOUSEHOLD_BUDGET);
        in(() -> plans.onAgenda(plan, today));
        in(() -> plans.continued(plan, today));
        in(() -> plans.onAgenda(plan, today));
        var sentBack = in(() -> plans.sentBack(plan, today, "目標を具体的に"));
        assertThat(sentBack.status()).isEqualTo(PlanStatus.SENT_BACK);
        assertThat(facts())
                .endsWith(
                        FactKind.PLAN_ON_AGENDA,
                        FactKind.CONFERENCE_CONTINUED,
                        FactKind.PLAN_ON_AGENDA,
                        FactKind.CONFERENCE_SENT_BACK);
        assertThat(in(() -> cases.progress(opened.id())).stage()).isEqualTo(Stage.PLAN_DRAFT);
    }

    @Test
    void aPlanWithoutADecidedServiceIsReportedAndInForceAtOnce() {
        PlanId plan = agreed(ServiceCode.WELFARE_LOAN);
        assertThat(in(() -> plans.route(plan, today)).outcome()).isEqualTo(PlanRoute.Outcome.REPORT);
        in(() -> plans.onAgenda(plan, today));
        in(() -> plans.approved(plan, today, true));
        assertThat(in(() -> plans.reported(plan, today)).status().inForce()).isTrue();
        assertThat(facts()).endsWith(FactKind.CONFERENCE_APPROVED_AMENDED, FactKind.PLAN_REPORTED);
        assertThat(in(() -> revisions.of(plan))).hasSize(2);
    }

    @Test
    void oneDecidedServiceMakesTheMunicipalityDecide() {
        PlanId plan = agreed(ServiceCode.WELFARE_LOAN, ServiceCode.HOUSEHOLD_BUDGET);
        assertThat(in(() -> plans.route(plan, today)).outcome()).isEqualTo(PlanRoute.Outcome.DECISION);
        var services = in(() -> jdbc.sql(
                        "select service_code from published_plan_service where case_id = :case order by service_code")
                .param("case", opened.id().value())
                .query(String.class)
                .list());
        assertThat(services).containsExactly("S03", "S07");
    }

    @Test
    void theCitySeesTheCaseFromTheAgendaOn() {
        PlanId plan = agreed(ServiceCode.HOUSEHOLD_BUDGET);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        Supplier<Object> looking = () -> access.enter(Permission.VIEW_CASE, opened.number());
        assertThatThrownBy(() -> world.inTransaction(officer, looking)).isInstanceOf(CaseNotFound.class);
        in(() -> plans.onAgenda(plan, today));
        assertThat(world.inTransaction(officer, looking)).isEqualTo(opened.id());
    }

    @Test
    void aNewTermBeginsItsPlanFromTheOneBefore() {
        PlanId first = agreed(ServiceCode.HOUSEHOLD_BUDGET);
        in(() -> cases.append(opened.id(), NewFact.of(FactKind.REPLANNED, today)));
        assertThat(in(() -> plans.current(opened.id())).orElseThrow().id()).isEqualTo(first);
        var typed = new HashMap<>(desk.complete());
        typed.put("sequence", "再プラン（1回目）");
        actor.run(() -> editing.save(opened.number(), SheetForm.typed(typed)));
        var second = in(() -> plans.current(opened.id())).orElseThrow();
        assertThat(second.id()).isNotEqualTo(first);
        assertThat(second.term()).isEqualTo(2);
        assertThat(second.kindLabel()).isEqualTo("再プラン（1回目）");
        assertThat(second.goals()).hasSize(1);
        assertThat(second.goals().getFirst().targetOn()).isNull();
        assertThat(second.lines()).hasSize(1);
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
        assertThatThrownBy(() -> in(() -> jdbc.sql("update plan_revision set revision = 9").update()))
                .rootCause()
                .hasMessageContaining("permission denied for table plan_revision");
    }

    @Test
    void onlyTheDeskOfTheCaseWrites() {
        desk.draft(actor, opened.number(), List.of());
        var stranger = world.enrol(town, Set.of(Role.CONSULTANT), List.of(OfficeId.next()));
        assertThatThrownBy(() -> stranger.run(() -> editing.add(opened.number(), PlanFixture.goal())))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER)
                        .run(() -> editing.add(opened.number(), PlanFixture.goal())))
                .isInstanceOf(PermissionRefused.class);
    }
}
