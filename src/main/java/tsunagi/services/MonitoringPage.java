package tsunagi.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.plan.PlanSummary;
import tsunagi.supportlog.RecordGlance;
import tsunagi.web.CaseFrame;

/**
 * モニタリング of one case, the latest first, with the goals of the plan in force.
 *
 * @param plan null while no plan is in force
 * @param due 次回モニタリングの期限 in words; null when none is set
 */
record MonitoringPage(
        CaseFrame caseFrame,
        @Nullable PlanSummary plan,
        @Nullable String due,
        boolean overdue,
        List<RecordGlance> records,
        LocalDate today,
        boolean mayRecord) {
    MonitoringPage {
        records = List.copyOf(records);
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/monitoring";
    }

    String recordsPath() {
        return "/cases/" + caseFrame.number() + "/records";
    }
}
