package tsunagi.evaluation;

import java.time.Instant;
import java.util.UUID;

/** A closing that stands: neither taken back nor, where it is a 中断, followed by a resumption. */
record StoredClosing(UUID id, Closing closing, String by, Instant at) {}
