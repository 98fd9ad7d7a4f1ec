package tsunagi.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PersonId;

/**
 * まとめて決裁する: what waits for the reader's signature.
 *
 * @param opened what the reader has opened as it stands now; only that can be signed together with others
 */
record TogetherPage(List<Row> rows, Map<PersonId, String> names, Set<SubmissionId> opened) {
    TogetherPage {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
        opened = Set.copyOf(opened);
    }

    /** @param approval null where the municipality decides without a draft */
    record Row(InboxRow inbox, @Nullable Approval approval) {
        String step() {
            return approval == null ? "支援決定" : approval.nextStep();
        }
    }

    /** Whether the municipality keeps a comment with each signature. */
    boolean commented() {
        return rows.stream().anyMatch(row -> row.approval() != null);
    }

    String name(Row row) {
        return names.getOrDefault(row.inbox().person(), "");
    }

    boolean opened(Row row) {
        return opened.contains(row.inbox().id());
    }
}
