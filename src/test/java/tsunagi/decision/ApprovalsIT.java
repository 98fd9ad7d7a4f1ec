package tsunagi.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ApprovalSteps;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 決裁 in steps (長岡 要領6(2)ウ「長岡市において決裁し」、札幌 要綱5(2)ウ「所要の決裁を経て」), 代決, and several at once. */
@TsunagiIT
class ApprovalsIT {
    @Autowired
    World world;

    @Autowired
    Approvals approvals;

    @Autowired
    ApprovalRules rules;

    @Autowired
    ApprovalPages pages;

    @Autowired
    TogetherApprovals together;

    @Autowired
    Decisions decisions;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;
    private World.Town town;
    private Actor drafter;
    private Actor section;
    private Actor head;

    @BeforeEach
    void days() {
        steps = new DecisionSteps(context);
        town = world.town("nagaoka");
        drafter = town.as(Role.MUNICIPAL_OFFICER);
        section = world.enrol(town, Set.of(Role.MUNICIPAL_OFFICER), List.of(town.office()));
        head = town.as(Role.MUNICIPAL_DECIDER);
    }

    private void threeSteps() {
        head.run(() -> rules.enter(ApprovalSteps.parse("起案、係長、課長"), steps.on, "事務決裁規程"));
    }

    private SubmissionId checked() {
        var id = steps.submitted(
                town, steps.approved.plan(town, steps.on, WORK_TRAINING).number());
        steps.check(town, id, WORK_TRAINING, DecisionSteps.MET);
        return id;
    }

    private void draft(SubmissionId id) {
        var submission = steps.read(town, id);
        drafter.run(() -> approvals.draft(
                id, submission.version(), steps.lines(submission, SubmissionLine::decided), steps.on, "要件を確かめた"));
    }

    private ApprovalPage page(SubmissionId id) {
        return drafter.call(() -> pages.page(id, steps.on));
    }

    @Test
    void theDecisionTakesEffectAtTheLastStepAndEachStepKeepsWhoWhenAndWhat() {
        threeSteps();
        var id = checked();
        draft(id);
        section.run(() -> approvals.approve(id, 2, steps.on, "異議なし"));
        assertThat(steps.read(town, id).state()).isInstanceOf(SubmissionState.Waiting.class);
        head.run(() -> approvals.approve(id, 3, steps.on, ""));
        assertThat(steps.read(town, id).state()).isEqualTo(new SubmissionState.Decided(steps.on));
        var done = page(id).past().getFirst();
        assertThat(done.state()).isEqualTo(Approval.State.DONE);
        assertThat(done.steps()).containsExactly("起案", "係長", "課長");
        assertThat(done.signatures())
                .extracting(Signature::number, Signature::outcome, Signature::on, Signature::comment, Signature::by)
                .containsExactly(
                        tuple(1, Signature.Outcome.DRAFTED, steps.on, "要件を確かめた", drafter.staff()),
                        tuple(2, Signature.Outcome.APPROVED, steps.on, "異議なし", section.staff()),
                        tuple(3, Signature.Outcome.APPROVED, steps.on, "", head.staff()));
    }

    @Test
    void aRejectionGoesBackToTheDraftWithItsReason() {
        threeSteps();
        var id = checked();
        draft(id);
        assertThatThrownBy(() -> section.run(() -> approvals.reject(id, 2, steps.on, " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("理由");
        section.run(() -> approvals.reject(id, 2, steps.on, "期間の根拠を足してください"));
        assertThat(page(id).running()).isNull();
        assertThat(page(id).past().getFirst().signatures().getLast().comment()).isEqualTo("期間の根拠を足してください");
        assertThat(steps.read(town, id).state()).isInstanceOf(SubmissionState.Waiting.class);
        draft(id);
        section.run(() -> approvals.approve(id, 2, steps.on, ""));
        head.run(() -> approvals.approve(id, 3, steps.on, ""));
        assertThat(steps.read(town, id).state()).isInstanceOf(SubmissionState.Decided.class);
    }

    @Test
    void nobodySignsTwiceAndOnlyTheDeciderTakesTheLastStep() {
        threeSteps();
        var id = checked();
        draft(id);
        assertThatThrownBy(() -> drafter.run(() -> approvals.approve(id, 2, steps.on, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2つの段階");
        section.run(() -> approvals.approve(id, 2, steps.on, ""));
        assertThatThrownBy(() -> section.run(() -> approvals.approve(id, 2, steps.on, "")))
                .isInstanceOf(AnsweredMeanwhile.class);
        var other = world.enrol(town, Set.of(Role.MUNICIPAL_OFFICER), List.of(town.office()));
        assertThatThrownBy(() -> other.run(() -> approvals.approve(id, 3, steps.on, "")))
                .isInstanceOf(PermissionRefused.class);
        assertThat(page(id).running()).isNotNull();
        var submission = steps.read(town, id);
        assertThatThrownBy(() -> head.run(() -> decisions.decide(
                        id, submission.version(), steps.lines(submission, SubmissionLine::decided), steps.on)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("起案から順に");
    }

    @Test
    void aSubstituteSignsForWhoIsNamedWithinTheDaysAndTheRecordSaysForWhom() {
        threeSteps();
        var substitute = world.enrol(town, Set.of(Role.MUNICIPAL_OFFICER), List.of(town.office()));
        head.run(() -> rules.name("係長", section.staff(), steps.on));
        var id = checked();
        draft(id);
        assertThatThrownBy(() -> substitute.run(() -> approvals.approve(id, 2, steps.on, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("登録された担当者");
        head.run(() -> rules.substitute(
                substitute.staff(), section.staff(), steps.on.minusDays(9), steps.on.minusDays(1), "休暇"));
        assertThatThrownBy(() -> substitute.run(() -> approvals.approve(id, 2, steps.on, "")))
                .hasMessageContaining("登録された担当者");
        head.run(() -> rules.substitute(substitute.staff(), section.staff(), steps.on, steps.on, "出張"));
        substitute.run(() -> approvals.approve(id, 2, steps.on, ""));
        var running = page(id).running();
        assertThat(requireNonNull(running).signatures().getLast().place())
                .isEqualTo(new Signature.Place(section.staff(), "出張"));
    }

    @Test
    void whereThereIsOneStepTheDeciderDecidesAsBefore() {
        var id = checked();
        assertThatThrownBy(() -> draft(id)).isInstanceOf(Refusal.class).hasMessageContaining("起案の段階はありません");
        steps.decide(town, id);
        assertThat(steps.read(town, id).state()).isInstanceOf(SubmissionState.Decided.class);
    }

    @Test
    void severalAreDecidedAtOnceOnlyWhereEachWasOpenedAsItStands() {
        var first = checked();
        var second = checked();
        LocalDate on = steps.on;
        head.call(() -> context.getBean(DecisionPages.class).decision(first));
        var both = List.of(first.value(), second.value());
        assertThat(head.call(() -> together.page(on)).opened()).containsExactly(first);
        assertThatThrownBy(() -> head.run(() -> together.approve(both, on, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("まだ開いていない");
        assertThat(steps.read(town, first).state()).isInstanceOf(SubmissionState.Waiting.class);

        head.call(() -> context.getBean(DecisionPages.class).decision(second));
        steps.check(town, first, WORK_TRAINING, new Requirement(Requirement.Mark.MET, null, "通帳も確かめた"));
        assertThatThrownBy(() -> head.run(() -> together.approve(both, on, "")))
                .as("the first one was changed after it was opened")
                .hasMessageContaining("開いた後に内容が変わった");
        head.call(() -> context.getBean(DecisionPages.class).decision(first));
        head.run(() -> together.approve(both, on, ""));
        assertThat(List.of(first, second))
                .allSatisfy(id -> assertThat(steps.read(town, id).state()).isInstanceOf(SubmissionState.Decided.class));
        assertThat(head.call(() -> together.page(on)).rows()).isEmpty();
    }
}
