package tsunagi.conference;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanId;

/**
 * 議題になったもの — what a meeting has before it of one case.
 *
 * @param plan null for a 中断 without one
 * @param reason as chosen when it was put before the meeting; null where nothing was to choose
 */
public record Discussed(
        CaseId caseId, @Nullable PlanId plan, @Nullable String reason) {}
