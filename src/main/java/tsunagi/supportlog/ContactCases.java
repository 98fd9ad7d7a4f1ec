package tsunagi.supportlog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.kernel.CaseId;

/**
 * 同じ対応 — whose contact it was.
 *
 * @param counted the case in which it was written, and in whose name it is counted: once
 * @param others cases of the same household whose timeline shows it too
 */
record ContactCases(CaseId counted, List<CaseId> others) {
    /** One order for everybody, so that of two who write about the same household one waits for the other. */
    static final Comparator<CaseId> ORDER = Comparator.comparing(CaseId::value);

    ContactCases {
        others = List.copyOf(others);
    }

    static ContactCases only(CaseId caseId) {
        return new ContactCases(caseId, List.of());
    }

    List<CaseId> all() {
        return Stream.concat(Stream.of(counted), others.stream()).sorted(ORDER).toList();
    }

    boolean contains(CaseId caseId) {
        return counted.equals(caseId) || others.contains(caseId);
    }
}
