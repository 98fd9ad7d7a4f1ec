package tsunagi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.supportlog.RecordGlance;
import tsunagi.supportlog.SupportLog;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** standard-forms §3: the conference (M05), the submission, the answer and the return each write their own line, once. */
@TsunagiIT
class OwnRecordsIT {
    @Autowired
    World world;

    @Autowired
    SupportLog log;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;

    @BeforeEach
    void days() {
        steps = new DecisionSteps(context);
    }

    @Test
    void everyMoveOfAPlanWritesItsLineOfForm3Once() {
        var town = world.town("nagaoka");
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
        steps.giveBack(town, steps.submitted(town, plan.number()));
        steps.approved.agreed().reviseAndAgree(town.consultant(), plan.number(), steps.on);
        var second = steps.submitted(town, plan.number());
        steps.check(town, second, WORK_TRAINING, DecisionSteps.MET);
        steps.decide(town, second);
        assertThat(world.inTransaction(
                        town.consultant(), () -> log.digest(plan.caseId(), 20).latest()))
                .extracting(
                        RecordGlance::title,
                        record -> record.facts().lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("支援調整会議（プラン策定）", "支援調整会議：初回プランを了承"),
                        tuple("その他", "初回プラン：市へ提出した。"),
                        tuple("その他", "初回プラン：市から差し戻された。"),
                        tuple("その他", "初回プラン：市へ提出した。"),
                        tuple("その他", "初回プラン：市が支援決定をした。"));
    }
}
