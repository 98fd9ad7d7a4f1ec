package tsunagi.practice;

import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tsunagi.conference.Purpose;
import tsunagi.evaluation.ClosingReason;
import tsunagi.evaluation.ClosingSteps;
import tsunagi.evaluation.Evaluations;
import tsunagi.evaluation.FollowUpMethod;
import tsunagi.evaluation.FollowUps;
import tsunagi.forms.Submission;
import tsunagi.kernel.Yen;
import tsunagi.services.Continuity;
import tsunagi.services.EmergencyKind;
import tsunagi.services.EmergencySupport;
import tsunagi.services.EmergencySupports;
import tsunagi.services.EmploymentForm;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.EmploymentOutcomes;
import tsunagi.services.OutcomeId;
import tsunagi.services.OutcomeSteps;
import tsunagi.services.PreparationTrial;
import tsunagi.supportlog.RecordSteps;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.supportlog.SupportRecordId;

/** 支援の記録、モニタリング、就労、プラン評価、終結と中断. */
final class SupportMoves {
    private static final int DAYS_UNTIL_MONITORING = 40;
    private static final int DAYS_UNTIL_FOLLOW_UP = 30;

    private SupportMoves() {}

    static void emergency(Life life, Approach by) {
        life.desks().records().emergency(by.number(), by.day(), EmergencyKind.values()[0], "食料を渡した", "窓口");
    }

    static void needsNoEmergency(Life life, Approach by) {
        life.the(EmergencySupports.class).record(by.number(), new EmergencySupport.NotNeeded(by.day(), "住まいも食べるものもある"));
    }

    static void notes(Life life, Approach by) {
        write(
                life,
                by,
                SupportEntry.of(by.day(), SupportMethod.TELEPHONE, by.actor().staff(), "予定を確かめた"));
    }

    static void supports(Life life, Approach by) {
        write(
                life,
                by,
                SupportEntry.of(by.day(), SupportMethod.INTERVIEW, by.actor().staff(), "面談した")
                        .with("落ち着いている", null)
                        .asSupport());
    }

    private static void write(Life life, Approach by, SupportEntry entry) {
        life.record = life.the(SupportLog.class).write(by.number(), entry).value();
    }

    static void correctsRecord(Life life, Approach by) {
        new RecordSteps(life.setting.context()).correct(by.number(), new SupportRecordId(by.key(life.record)), "取り違えた");
    }

    static void monitors(Life life, Approach by) {
        var evaluation = PlanDesk.evaluationOf(life.draftedOn, 3);
        var next = by.day().plusDays(DAYS_UNTIL_MONITORING);
        life.desks()
                .records()
                .monitor(
                        by.number(),
                        by.day(),
                        new RecordDesk.Told("面談した", "進んでいる"),
                        next.isAfter(evaluation) ? null : next);
    }

    static void employed(Life life, Approach by) {
        outcome(
                life,
                by,
                new EmploymentOutcome.Started(
                        by.day(), "青葉倉庫", EmploymentForm.values()[0], Continuity.values()[0], null));
    }

    static void earnsMore(Life life, Approach by) {
        outcome(life, by, new EmploymentOutcome.Increased(by.day(), Yen.of(80_000), Yen.of(90_000)));
    }

    private static void outcome(Life life, Approach by, EmploymentOutcome outcome) {
        life.outcome =
                life.the(EmploymentOutcomes.class).record(by.number(), outcome).value();
    }

    static void withdrawsOutcome(Life life, Approach by) {
        new OutcomeSteps(life.setting.context())
                .withdraw(by.number(), new OutcomeId(by.key(life.outcome)), "別の人のことだった");
    }

    static void tries(Life life, Approach by) {
        var trial = new PreparationTrial(by.day().minusDays(2), by.day(), 2, "支援センター", "作業を見学した");
        life.desks().records().trial(by.number(), trial);
    }

    static void beginsEvaluation(Life life, Approach by) {
        evaluate(life, by, sketch().answers(by.day(), by.actor().staff()), false);
    }

    static Entrance evaluate(Purpose purpose, String result, String reasonField, String reason) {
        return (life, by) -> {
            var sheet = sketch().goal("A2", "滞納の半分を返した")
                    .changes("H12")
                    .followUp(by.day().plusDays(DAYS_UNTIL_FOLLOW_UP), "家計の様子")
                    .answers(by.day(), by.actor().staff());
            sheet.set("result", result);
            sheet.set(reasonField, reason);
            evaluate(life, by, sheet, true);
            life.purpose = purpose;
        };
    }

    private static EvaluationSketch sketch() {
        return EvaluationSketch.of("家賃は払えている", "もう一人でやってみたい", "見守る");
    }

    private static void evaluate(Life life, Approach by, MultiValueMap<String, String> sheet, boolean finalise) {
        sheet.set("reason", "会議の意見を書き入れた");
        var saved =
                life.the(Evaluations.class).save(by.number(), Submission.of(life.evaluationVersion, sheet), finalise);
        life.evaluationVersion = saved.sheet().sheet().version();
    }

    static void replans(Life life, Approach by) {
        life.desks().evaluation().replan(by.number());
        life.begins(life.term + 1);
    }

    static Entrance close(ClosingReason reason) {
        return (life, by) -> new ClosingSteps(life.setting.context()).close(by.number(), by.day(), reason);
    }

    static void resumes(Life life, Approach by) {
        new ClosingSteps(life.setting.context()).resume(by.number(), "本人から電話があった");
    }

    static void takesBackClosing(Life life, Approach by) {
        new ClosingSteps(life.setting.context()).takeBack(by.number(), "取り違えた");
    }

    static void followsUp(Life life, Approach by) {
        UUID next = life.the(FollowUps.class).next(by.number()).orElse(by.key(life.item));
        life.the(FollowUps.class).done(by.number(), next, by.day(), FollowUpMethod.TELEPHONE, "続けて払えている");
    }
}
