package tsunagi.casefile;

import tsunagi.kernel.StaffId;

/** 担当 — one of the people who work on a case; exactly one leads (主担当). */
public record TeamMember(StaffId staff, String name, boolean lead) {}
