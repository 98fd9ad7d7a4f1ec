package tsunagi.decision;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static tsunagi.tenancy.ServiceCode.EMPLOYMENT_WITH_HELLO_WORK;
import static tsunagi.tenancy.ServiceCode.HOUSEHOLD_BUDGET;
import static tsunagi.tenancy.ServiceCode.WORK_PREPARATION;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.Stage;
import tsunagi.decision.SubmissionState.Kind;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.Plans;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Route;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 支援決定 on PostgreSQL: the journeys of 長岡 and 札幌, 差戻し and the second round, 通知書, 支援要請. */
@TsunagiIT
class DecisionsIT {
    @Autowired
    World world;

    @Autowired
    PlanSubmissions planSubmissions;

    @Autowired
    Dispatches dispatches;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionPages pages;

    @Autowired
    Notices notices;

    @Autowired
    CaseFiles cases;

    @Autowired
    Plans plans;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;

    @BeforeEach
    void days() {
        steps = new DecisionSteps(context);
    }

    private PlanStatus status(World.Town town, Agreed plan) {
        return world.inTransaction(town.consultant(), () -> plans.current(plan.caseId()))
                .orElseThrow()
                .status();
    }

    private List<FactKind> facts(World.Town town, Agreed plan) {
        return world.inTransaction(town.consultant(), () -> cases.facts(plan.caseId())).stream()
                .map(CaseFact::kind)
                .toList();
    }

    @Test
    void nagaokaDecidesWorkPreparationAndHouseholdBudgetAndNotifiesThePerson() {
        var town = world.town("nagaoka");
        var plan = steps.approved.plan(town, steps.on, WORK_PREPARATION, HOUSEHOLD_BUDGET);
        var id = steps.submitted(town, plan.number());
        var submission = steps.read(town, id);
        assertThat(submission.sending().route()).isEqualTo(PlanRoute.Outcome.DECISION);
        assertThat(submission.lines()).extracting(SubmissionLine::route).containsOnly(Route.DECISION);
        assertThat(submission.sending().usedRows()).isNotEmpty();

        var byItem = new Requirement(Requirement.Mark.MET, Requirement.Ground.ITEM_1, "課税証明書と通帳");
        steps.check(town, id, WORK_PREPARATION, byItem);
        assertThatThrownBy(() -> steps.decide(town, id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("家計改善支援");
        steps.check(town, id, HOUSEHOLD_BUDGET, DecisionSteps.MET);
        steps.decide(town, id);

        assertThat(steps.read(town, id).state()).isEqualTo(new SubmissionState.Decided(steps.on));
        assertThat(status(town, plan)).isEqualTo(PlanStatus.DECIDED);
        assertThat(world.inTransaction(town.consultant(), () -> cases.progress(plan.caseId()))
                        .stage())
                .isEqualTo(Stage.IN_SUPPORT);

        var officer = town.as(Role.MUNICIPAL_OFFICER);
        officer.run(() -> notices.issue(id, steps.on, null));
        var notice = requireNonNull(officer.call(() -> pages.decision(id)).notice());
        assertThat(notice.wording().title()).isEqualTo("支援決定の通知");
        assertThat(notice.wording().sender()).isEqualTo("長岡市長");
        assertThat(notice.wording().instruction()).contains("審査請求");
        assertThat(notice.recipient().name()).isEqualTo("練習 花子");
        assertThat(officer.call(() -> notices.pdf(id))).startsWith("%PDF".getBytes(US_ASCII));
        assertThat(town.consultant().call(() -> notices.pdf(plan.number()))).isNotEmpty();
        assertThatThrownBy(() -> officer.run(() -> notices.issue(id, steps.on, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(notice.number());
    }

    @Test
    void sapporoConfirmsHouseholdBudgetAndDecidesWorkTraining() {
        var town = world.town("sapporo");
        var plan = steps.approved.plan(town, steps.on, HOUSEHOLD_BUDGET, WORK_TRAINING);
        var id = steps.submitted(town, plan.number());
        assertThat(steps.read(town, id).lines())
                .extracting(SubmissionLine::service, SubmissionLine::route)
                .containsExactly(tuple(HOUSEHOLD_BUDGET, Route.CONFIRMATION), tuple(WORK_TRAINING, Route.DECISION));
        steps.check(town, id, WORK_TRAINING, DecisionSteps.MET);
        steps.decide(town, id);
        assertThat(steps.read(town, id).state().kind()).isEqualTo(Kind.WAITING);
        assertThat(status(town, plan)).isEqualTo(PlanStatus.SUBMITTED);
        steps.confirm(town, id);
        assertThat(steps.read(town, id).state().kind()).isEqualTo(Kind.DECIDED);
        assertThat(status(town, plan)).isEqualTo(PlanStatus.DECIDED);
    }

    @Test
    void sapporoIsToldOfAPlanWithoutWorkTrainingAndSupportBeginsAtOnce() {
        var town = world.town("sapporo");
        var plan = steps.approved.plan(town, steps.on, HOUSEHOLD_BUDGET);
        var id = steps.submitted(town, plan.number());
        assertThat(status(town, plan)).isEqualTo(PlanStatus.REPORTED);
        assertThat(steps.read(town, id).state()).isEqualTo(new SubmissionState.Reported(steps.on));
        steps.confirm(town, id);
        assertThat(steps.read(town, id).state()).isEqualTo(new SubmissionState.Confirmed(steps.on));
        assertThat(facts(town, plan)).contains(FactKind.PLAN_REPORTED, FactKind.PLAN_CONFIRMED);
        assertThatThrownBy(() -> steps.giveBack(town, id)).isInstanceOf(Refusal.class);
    }

    @Test
    void aReturnedPlanIsRevisedAgreedAgainAndSubmittedAsASecondRound() {
        var town = world.town("nagaoka");
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
        var first = steps.submitted(town, plan.number());
        steps.giveBack(town, first);
        assertThat(status(town, plan)).isEqualTo(PlanStatus.RETURNED);
        assertThatThrownBy(() -> steps.submitted(town, plan.number())).isInstanceOf(Refusal.class);

        steps.approved.agreed().reviseAndAgree(town.consultant(), plan.number(), steps.on);
        var second = steps.submitted(town, plan.number());
        assertThat(steps.read(town, second).round()).isEqualTo(2);
        steps.check(town, second, WORK_TRAINING, DecisionSteps.MET);
        steps.decide(town, second);
        assertThat(status(town, plan)).isEqualTo(PlanStatus.DECIDED);
        assertThat(facts(town, plan))
                .containsSubsequence(
                        FactKind.PLAN_SUBMITTED,
                        FactKind.PLAN_RETURNED,
                        FactKind.PLAN_AGREED,
                        FactKind.PLAN_SUBMITTED,
                        FactKind.PLAN_DECIDED);
        var page = town.as(Role.MUNICIPAL_OFFICER).call(() -> pages.decision(second));
        assertThat(page.otherRounds())
                .singleElement()
                .extracting(Submission::state)
                .satisfies(state -> assertThat(((SubmissionState.Returned) state).reading(List.of()))
                        .isEqualTo("・利用要件を確かめる書類・情報が足りない\n通帳の写しを確かめてください"));
    }

    @Test
    void anAmendedPlanIsAgreedToAgainBeforeItIsSubmitted() {
        var town = world.town("sapporo");
        var plan = steps.approved.amended(town, steps.on, WORK_TRAINING);
        assertThatThrownBy(() -> steps.submitted(town, plan.number()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("本人の同意をもう一度");
        steps.approved.agreed().reviseAndAgree(town.consultant(), plan.number(), steps.on);
        assertThat(steps.read(town, steps.submitted(town, plan.number())).round())
                .isEqualTo(1);
    }

    @Test
    void onlyTheDeciderDecidesAndOnlyTheDeskSubmits() {
        var town = world.town("nagaoka");
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThatThrownBy(() -> officer.run(() -> planSubmissions.submit(plan.number(), steps.on, "", false)))
                .isInstanceOf(PermissionRefused.class);
        var id = steps.submitted(town, plan.number());
        steps.check(town, id, WORK_TRAINING, DecisionSteps.MET);
        var submission = steps.read(town, id);
        assertThatThrownBy(() -> officer.run(() -> decisions.decide(
                        id, submission.version(), steps.lines(submission, SubmissionLine::decided), steps.on)))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void whoAnswersAnOldPageChangesNothing() {
        var town = world.town("nagaoka");
        var id = steps.submitted(
                town, steps.approved.plan(town, steps.on, WORK_TRAINING).number());
        var seen = steps.read(town, id);
        steps.check(town, id, WORK_TRAINING, DecisionSteps.MET);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_DECIDER)
                        .run(() -> decisions.decide(
                                id, seen.version(), steps.lines(seen, SubmissionLine::decided), steps.on)))
                .isInstanceOf(AnsweredMeanwhile.class);
        assertThat(steps.read(town, id).state().kind()).isEqualTo(Kind.WAITING);
    }

    @Test
    void helloWorkIsAskedAfterTheMunicipalityHasAgreed() {
        var town = world.town("nagaoka");
        var plan = steps.approved.plan(town, steps.on, EMPLOYMENT_WITH_HELLO_WORK);
        var id = steps.submitted(town, plan.number());
        var actor = town.consultant();
        assertThatThrownBy(() -> actor.run(() -> dispatches.requestSupport(plan.number(), id, steps.on)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("了承した後");
        steps.confirm(town, id);
        actor.run(() -> dispatches.requestSupport(plan.number(), id, steps.on));
        assertThat(steps.read(town, id).supportRequestedOn()).isEqualTo(steps.on);
    }
}
