package tsunagi.conference;

import java.time.LocalDate;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

/**
 * 役割を引き受けた — a meeting has agreed that a colleague of the desk does something. Published in the transaction that writes down
 * the outcome.
 *
 * @param what in a few words
 */
public record RoleTaken(CaseId caseId, String what, LocalDate dueOn, StaffId staff) {}
