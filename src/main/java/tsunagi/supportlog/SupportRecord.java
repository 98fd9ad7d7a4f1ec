package tsunagi.supportlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

/**
 * 支援の記録 as it was written, or as one correction made it.
 *
 * @param version 1 for the original
 * @param cases whose contact it was
 * @param reason 訂正・取消しの理由; null for the original
 * @param withdrawn 取消し: the event that it told of was taken back
 */
record SupportRecord(
        SupportRecordId id,
        int version,
        ContactCases cases,
        SupportEntry entry,
        @Nullable String reason,
        @Nullable StaffId writtenBy,
        Instant writtenAt,
        boolean withdrawn) {
    /** As it is written first. */
    static SupportRecord first(SupportRecordId id, ContactCases cases, SupportEntry entry, Instant at) {
        return new SupportRecord(id, 1, cases, entry, null, null, at, false);
    }

    /** What 訂正 makes of it. */
    SupportRecord corrected(SupportEntry now, String because, Instant at) {
        return corrected(cases, now, because, at);
    }

    /** The same, and in other cases' timelines than before. */
    SupportRecord corrected(ContactCases in, SupportEntry now, String because, Instant at) {
        return new SupportRecord(id, version + 1, in, now, because, null, at, false);
    }

    /** What 取消し makes of it. */
    SupportRecord takenBack(String because, Instant at) {
        return new SupportRecord(id, version + 1, cases, entry, because, null, at, true);
    }

    /** Whether the timeline of the case shows it: a correction may have taken it out. */
    boolean standsIn(CaseId caseId) {
        return !withdrawn && cases.contains(caseId);
    }
}
