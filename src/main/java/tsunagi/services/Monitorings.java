package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;

/** The entrance to モニタリング; the record itself is a line of 様式3, and is corrected there. */
@Service
public class Monitorings {
    private final Access access;
    private final CaseFiles cases;
    private final Plans plans;
    private final SupportLog log;
    private final Clock clock;

    Monitorings(Access access, CaseFiles cases, Plans plans, SupportLog log, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.plans = plans;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    MonitoringPage page(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var due = cases.monitoringDue(caseId);
        var today = LocalDate.now(clock);
        return new MonitoringPage(
                cases.frame(caseId),
                inForce(caseId).orElse(null),
                due.map(JapaneseDates::format).orElse(null),
                due.map(today::isAfter).orElse(false),
                log.monitorings(caseId),
                today,
                Actor.current().may(Permission.RECORD_SUPPORT));
    }

    /** @throws Refusal with one reason per field of the form, or while no plan is in force */
    @Transactional
    void record(CaseNumber number, MonitoringForm form) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        var plan = required(caseId);
        record(caseId, plan, form.read(plan.goals()));
    }

    /** The goals to look at. */
    @Transactional
    public List<PlanSummary.Goal> goals(CaseNumber number) {
        return required(access.enter(Permission.RECORD_SUPPORT, number)).goals();
    }

    /** @throws Refusal while no plan is in force, or when a day lies outside the plan's time */
    @Transactional
    public void record(CaseNumber number, Monitoring monitoring) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        record(caseId, required(caseId), monitoring);
    }

    private void record(CaseId caseId, PlanSummary plan, Monitoring seen) {
        var monitoring = seen.within(
                requireNonNull(plan.agreedOn(), "a plan in force is agreed to"),
                requireNonNull(plan.evaluationOn(), "a plan in force has an evaluation date"));
        var entry = SupportEntry.of(
                monitoring.on(), monitoring.method(), Actor.current().staff(), monitoring.facts());
        log.writeMonitoring(caseId, entry.with(monitoring.views(), monitoring.outlook()), monitoring.nextOn());
    }

    private PlanSummary required(CaseId caseId) {
        return inForce(caseId).orElseThrow(() -> new Refusal("モニタリングは、プランによる支援が始まってから記録します。それまでの面談や電話は、支援の記録に書いてください"));
    }

    private Optional<PlanSummary> inForce(CaseId caseId) {
        return plans.current(caseId).filter(plan -> plan.status().inForce());
    }
}
