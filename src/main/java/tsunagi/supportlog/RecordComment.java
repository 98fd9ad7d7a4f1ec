package tsunagi.supportlog;

import java.time.Instant;
import tsunagi.kernel.StaffId;

/** 追記 to a record; it is never changed, and is no contact. */
record RecordComment(SupportRecordId record, String text, StaffId by, Instant at) {}
