package tsunagi.duties;

import java.time.LocalDate;
import tsunagi.meanstest.DutyPlan;

/** 活動の始め — 求職の申込み, or 経営相談の申込み.
 *
 * @param place where it was applied for
 */
record Beginning(DutyPlan.Variant variant, LocalDate on, String place) {}
