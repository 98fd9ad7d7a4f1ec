package tsunagi.intake;

import java.time.Instant;

/** A 振り分け as it was recorded; a later one replaces it. */
record StoredTriage(Triage triage, String by, Instant recordedAt) {}
