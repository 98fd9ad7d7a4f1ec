package tsunagi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.tenancy.ServiceCode.HOUSEHOLD_BUDGET;
import static tsunagi.tenancy.ServiceCode.HOUSING_BENEFIT;
import static tsunagi.tenancy.ServiceCode.WORK_PREPARATION;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.plan.ProtectedParticipant;
import tsunagi.plan.ProtectedParticipants;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.CaseFrame;

/** 特定被保護者 (生活保護法55条の11、rules 1.4): three services, no means test, everything else refused in words. */
@TsunagiIT
class ProtectedParticipantsIT {
    @Autowired
    World world;

    @Autowired
    ProtectedParticipants participants;

    @Autowired
    DecisionPages pages;

    @Autowired
    Decisions decisions;

    @Autowired
    CaseFiles cases;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;
    private World.Town town;

    @BeforeEach
    void days() {
        steps = new DecisionSteps(context);
        town = world.town("nagaoka");
    }

    private ProtectedParticipant notice(ServiceCode... services) {
        return new ProtectedParticipant(
                steps.on,
                "練習市福祉事務所",
                ProtectedParticipant.Ground.ITEM_2,
                steps.on,
                new TreeSet<>(List.of(services)),
                null);
    }

    private void record(Agreed plan, int entries, ProtectedParticipant notice) {
        town.consultant().run(() -> participants.record(plan.number(), entries, notice));
    }

    @Test
    void whatTheNoticeNamesIsDecidedWithoutAnyTestOfMeans() {
        var plan = steps.approved.plan(town, steps.on, WORK_PREPARATION, HOUSEHOLD_BUDGET);
        record(plan, 0, notice(WORK_PREPARATION, HOUSEHOLD_BUDGET));
        var id = steps.submitted(town, plan.number());
        assertThat(steps.read(town, id).lines()).allSatisfy(line -> {
            assertThat(line.requirement().ground()).isEqualTo(Requirement.Ground.PROTECTED);
            assertThat(line.requirement().basis()).contains("練習市福祉事務所", "2号");
            assertThat(line.requirement().figures()).isNull();
        });
        steps.decide(town, id);
        assertThat(steps.read(town, id).state()).isInstanceOf(SubmissionState.Decided.class);
    }

    @Test
    void aServiceThatTheNoticeDoesNotNameIsRefusedInWords() {
        var plan = steps.approved.plan(town, steps.on, WORK_PREPARATION, HOUSING_BENEFIT);
        record(plan, 0, notice(WORK_PREPARATION));
        assertThatThrownBy(() -> steps.submitted(town, plan.number()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("住居確保給付金")
                .hasMessageContaining("生活保護法55条の11");
        var budget = steps.approved.plan(town, steps.on, WORK_PREPARATION, HOUSEHOLD_BUDGET);
        record(budget, 0, notice(WORK_PREPARATION));
        assertThatThrownBy(() -> steps.submitted(town, budget.number())).hasMessageContaining("家計改善支援事業");
    }

    @Test
    void whoIsNotifiedAfterTheSubmissionIsNotTestedEitherAndNobodyElseIsExempt() {
        var plan = steps.approved.plan(town, steps.on, WORK_PREPARATION);
        var id = steps.submitted(town, plan.number());
        var exempt = new Requirement(Requirement.Mark.MET, Requirement.Ground.PROTECTED, "通知");
        assertThatThrownBy(() -> steps.check(town, id, WORK_PREPARATION, exempt))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("通知が記録されていません");
        record(plan, 0, notice(WORK_PREPARATION));
        var byItem = new Requirement(Requirement.Mark.MET, Requirement.Ground.ITEM_1, "通帳");
        assertThatThrownBy(() -> steps.check(town, id, WORK_PREPARATION, byItem))
                .hasMessageContaining("要件は判定しません");
        steps.check(town, id, WORK_PREPARATION, exempt);
        steps.decide(town, id);
        assertThat(steps.read(town, id).state()).isInstanceOf(SubmissionState.Decided.class);
    }

    @Test
    void theCaseSaysSoOnEveryPageUntilTheNoticeEndsAndNothingIsOverwritten() {
        var plan = steps.approved.plan(town, steps.on, WORK_PREPARATION);
        record(plan, 0, notice(WORK_PREPARATION));
        assertThat(alerts(plan)).containsExactly("特定被保護者（生活保護法55条の11）");
        assertThatThrownBy(() -> record(plan, 0, notice(HOUSEHOLD_BUDGET))).hasMessageContaining("ほかの職員が先に記録しました");
        var ended = new ProtectedParticipant(
                steps.on,
                "練習市福祉事務所",
                ProtectedParticipant.Ground.ITEM_2,
                steps.on,
                new TreeSet<>(List.of(WORK_PREPARATION)),
                steps.on.plusDays(1));
        record(plan, 1, ended);
        assertThat(alerts(plan)).isEmpty();
        assertThat(world.inTransaction(town.consultant(), () -> participants.on(plan.caseId(), steps.on)))
                .contains(ended);
    }

    private List<String> alerts(Agreed plan) {
        return world.inTransaction(town.consultant(), () -> cases.frame(plan.caseId())).alerts().stream()
                .filter(alert -> alert.kind() == CaseFrame.AlertKind.SCHEME)
                .map(CaseFrame.Alert::text)
                .toList();
    }

    @Test
    void onlyTheThreeServicesOfTheLawCanBeNotified() {
        assertThatThrownBy(() -> notice(HOUSING_BENEFIT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("居住支援（2号）");
    }
}
