package tsunagi.person;

import java.time.Instant;
import java.util.UUID;

/** 統合された登録 — an entry that is read as part of this person's. */
public record MergedEntry(UUID merge, PersonName name, Instant mergedAt) {}
