package tsunagi.reporting;

import java.time.LocalDate;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.OfficeId;

/** One thing that a return counts. */
record CountedRow(HappeningKind kind, String key, LocalDate on, CaseId caseId, OfficeId office) {

    /** Rows of one source: a change of it moves a thing among them. */
    record Source(HappeningKind kind, CaseId caseId) {}

    Source source() {
        return new Source(kind, caseId);
    }

    boolean hasKeyOf(CountedRow other) {
        return key.equals(other.key);
    }

    boolean hasDayOf(CountedRow other) {
        return on.equals(other.on);
    }
}
