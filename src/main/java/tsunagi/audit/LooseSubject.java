package tsunagi.audit;

import java.time.Instant;
import java.util.UUID;

/** A subject whose line does not exist. */
record LooseSubject(UUID event, Instant at) {}
