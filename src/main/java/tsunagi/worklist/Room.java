package tsunagi.worklist;

import java.util.UUID;
import tsunagi.kernel.OfficeId;

/** 部屋 of a desk that can be booked. */
record Room(UUID id, OfficeId office, String name) {}
