package tsunagi.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanId;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/** 議題の中身 — what meetings discuss for one purpose, and what becomes of it. The caller has entered the case. */
public interface AgendaMatter {
    Purpose purpose();

    /** Whether the case has something of this kind to put before a meeting now. */
    boolean ready(CaseId caseId);

    /**
     * Puts it before a meeting.
     *
     * @param reason one of {@link #reasons}; null where there are none to choose from
     * @return the plan that it is about; empty for a 中断 without one
     * @throws tsunagi.kernel.Refusal when nothing is ready
     */
    Optional<PlanId> proposed(CaseId caseId, LocalDate on, @Nullable String reason);

    /** Of which reasons one is chosen when it is put before a meeting; empty where what lies before the meeting says it. */
    default List<Choice> reasons(CaseId caseId) {
        return List.of();
    }

    /** What the meeting reads; a plan is read whole instead. */
    List<Detail> details(Discussed discussed);

    /** The forms that lie before the meeting, as PDF; empty where there is none, and the details are all. */
    List<byte[]> papers(Discussed discussed);

    /** What follows from the outcome, on the meeting's day. */
    void concluded(Discussed discussed, LocalDate on, Deliberation deliberation);
}
