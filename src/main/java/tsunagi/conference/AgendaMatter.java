package tsunagi.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanId;
import tsunagi.web.Detail;

/** 議題の中身 — what meetings discuss for one purpose, and what becomes of it. The caller has entered the case. */
public interface AgendaMatter {
    Purpose purpose();

    /** Whether the case has something of this kind to put before a meeting now. */
    boolean ready(CaseId caseId);

    /**
     * Puts it before a meeting.
     *
     * @return the plan that it is about; empty for a 中断 without one
     * @throws tsunagi.kernel.Refusal when nothing is ready
     */
    Optional<PlanId> proposed(CaseId caseId, LocalDate on);

    /** What the meeting reads; a plan is read whole instead. */
    List<Detail> details(CaseId caseId, @Nullable PlanId plan);

    /** What follows from the outcome, on the meeting's day. */
    void concluded(CaseId caseId, @Nullable PlanId plan, LocalDate on, Deliberation deliberation);
}
