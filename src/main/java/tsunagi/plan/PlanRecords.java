package tsunagi.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/**
 * What the moves of a plan leave in the case: a fact, and its line of 様式3, so that nobody writes the same thing twice. Runs
 * in the transaction of the move.
 */
@Component
class PlanRecords {
    private final CaseFiles cases;
    private final SupportLog log;

    PlanRecords(CaseFiles cases, SupportLog log) {
        this.cases = cases;
        this.log = log;
    }

    /**
     * A move that is no contact and no answer.
     *
     * @throws tsunagi.kernel.Refusal when the case has come to its end
     */
    void noted(Plan plan, FactKind fact, LocalDate on) {
        cases.requireNotEnded(plan.caseId());
        boolean begins = plan.state() instanceof PlanState.InForce inForce
                && inForce.on().equals(on);
        LocalDate monitoring = begins ? plan.sheet().monitoringDue() : null;
        cases.append(
                plan.caseId(),
                NewFact.of(fact, on).due(monitoring).onPaper(plan.sheet().heldOnPaper()));
    }

    /** What the 支援調整会議（プラン策定）made of it. */
    void discussed(Plan plan, FactKind fact, LocalDate on, String result) {
        noted(plan, fact, on);
        write(
                plan,
                SupportMethod.PLAN_CONFERENCE,
                on,
                "支援調整会議：%sを%s".formatted(plan.sheet().sequenceLabel(), result));
    }

    /** What passed between the desk and the municipality. */
    void exchanged(Plan plan, FactKind fact, LocalDate on, String text) {
        noted(plan, fact, on);
        write(plan, SupportMethod.OTHER, on, plan.sheet().sequenceLabel() + "：" + text);
    }

    /** プランの変更 that is settled; the month of 次回モニタリング counts anew where it changed. */
    void amended(Plan plan, Amendment amendment, LocalDate on) {
        LocalDate monitoring = plan.sheet().monitoringDue();
        boolean moved = !Objects.equals(monitoring, amendment.before().sheet().monitoringDue());
        cases.append(
                plan.caseId(),
                NewFact.of(FactKind.PLAN_AMENDED, on)
                        .due(moved ? monitoring : null)
                        .about(amendment.id().value()));
        write(
                plan,
                SupportMethod.OTHER,
                on,
                "%sを変更した（第%d版）。\n変更理由：%s".formatted(plan.sheet().sequenceLabel(), plan.revision(), amendment.reason()));
    }

    private void write(Plan plan, SupportMethod method, LocalDate on, String text) {
        log.write(plan.caseId(), SupportEntry.of(on, method, Actor.current().staff(), text));
    }
}
