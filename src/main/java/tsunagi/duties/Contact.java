package tsunagi.duties;

import java.time.LocalDate;
import java.util.UUID;

/** 面談 in the 支援の記録 that is not yet taken for an activity. */
record Contact(UUID record, LocalDate on, String method) {}
