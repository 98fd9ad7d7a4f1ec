package tsunagi.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.evaluation.ClosingReason;
import tsunagi.evaluation.Closings;
import tsunagi.kernel.CaseNumber;
import tsunagi.services.EmergencyKind;
import tsunagi.services.EmergencySupport;
import tsunagi.services.EmergencySupports;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.EmploymentOutcomes;
import tsunagi.services.GoalProgress;
import tsunagi.services.Monitoring;
import tsunagi.services.Monitorings;
import tsunagi.services.PreparationTrial;
import tsunagi.services.PreparationTrials;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/** 支援の記録、緊急的な支援、終結. */
@Component
@Profile("practice")
class RecordDesk {
    private final SupportLog log;
    private final EmergencySupports emergencies;
    private final Monitorings monitorings;
    private final EmploymentOutcomes outcomes;
    private final PreparationTrials trials;
    private final Closings closings;

    RecordDesk(
            SupportLog log,
            EmergencySupports emergencies,
            Monitorings monitorings,
            EmploymentOutcomes outcomes,
            PreparationTrials trials,
            Closings closings) {
        this.log = log;
        this.emergencies = emergencies;
        this.monitorings = monitorings;
        this.outcomes = outcomes;
        this.trials = trials;
        this.closings = closings;
    }

    void write(CaseNumber number, SupportEntry entry) {
        log.write(number, entry);
    }

    /** モニタリング: what was told concerns the first goal; the others go on as before. */
    void monitor(CaseNumber number, LocalDate on, Told told, @Nullable LocalDate nextOn) {
        var goals = monitorings.goals(number).stream()
                .map(goal -> goal.number() == 1
                        ? new Monitoring.Goal(1, goal.text(), GoalProgress.ADVANCING, told.facts())
                        : new Monitoring.Goal(goal.number(), goal.text(), GoalProgress.UNCHANGED, "今回は大きな変化はない。"))
                .toList();
        monitorings.record(number, new Monitoring(on, SupportMethod.INTERVIEW, goals, told.views(), nextOn));
    }

    void outcome(CaseNumber number, EmploymentOutcome outcome) {
        outcomes.record(number, outcome);
    }

    void trial(CaseNumber number, PreparationTrial trial) {
        trials.record(number, trial);
    }

    /** 対応内容（客観的事実）と所見. */
    record Told(String facts, String views) {}

    void emergency(CaseNumber number, LocalDate on, EmergencyKind kind, String text, String provider) {
        emergencies.record(number, new EmergencySupport.Given(kind, on, text, provider));
    }

    void close(CaseNumber number, ClosingReason reason, String note) {
        closings.close(number, reason, note);
    }

    void resume(CaseNumber number, String reason) {
        closings.resume(number, reason);
    }
}
