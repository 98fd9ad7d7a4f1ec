package tsunagi.duties;

import java.util.UUID;
import tsunagi.meanstest.DutyPlan;

/**
 * 代替の判断 — whether efforts for the business are taken for job seeking.
 *
 * @param decision of the benefit, at which it was judged
 */
record Judgement(UUID decision, DutyPlan.Substitution substitution, String reason) {}
