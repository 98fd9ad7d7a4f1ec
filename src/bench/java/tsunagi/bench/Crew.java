package tsunagi.bench;

import tsunagi.kernel.StaffId;

/** Who works on a case: its lead, the chief who holds the meetings, and the city's officer and decider. */
record Crew(StaffId lead, StaffId chief, StaffId officer, StaffId decider) {}
