package tsunagi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseNotFound;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.OpenedCase;
import tsunagi.casefile.Stage;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The course of a plan on PostgreSQL: discussed, submitted, returned, decided, and followed by the next. */
@TsunagiIT
class PlanCourseIT {
    @Autowired
    World world;

    @Autowired
    TestPlans desk;

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanWriting writing;

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
    void aPlanCopiedFromTheOneBeforeKnowsWhereItsRowsCameFrom() {
        agreed(ServiceCode.HOUSEHOLD_BUDGET);
        assertThatThrownBy(() -> actor.run(() -> editing.beginFromFormer(opened.number())))
                .hasMessageContaining("前のプランがありません");
        in(() -> cases.append(opened.id(), NewFact.of(FactKind.REPLANNED, today)));
        actor.run(() -> editing.beginFromFormer(opened.number()));
        actor.run(() -> editing.add(opened.number(), PlanFixture.issue()));
        var page = actor.call(() -> writing.edit(opened.number(), null));
        var difference = Objects.requireNonNull(page.difference());
        assertThat(difference.now().issues().stream().map(difference::mark))
                .containsExactly(PlanDifference.Mark.SAME, PlanDifference.Mark.ADDED);
        assertThat(difference.now().lines().stream().map(difference::mark)).containsExactly(PlanDifference.Mark.SAME);
        assertThat(difference.removed()).isEmpty();
    }
}
