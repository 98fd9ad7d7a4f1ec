package tsunagi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.audit.SealStore.Range;

/** Compares the lines of segments with their seals, many small segments at a time. */
final class SegmentLines {
    private static final int MOST_LINES = 20_000;

    private final SealStore store;
    private final Findings findings;
    private final List<Expected> batch = new ArrayList<>();
    private int batchLines;

    SegmentLines(SealStore store, Findings findings) {
        this.store = store;
        this.findings = findings;
    }

    /**
     * A segment to be compared.
     *
     * @param row null when it is lost, and with it the list of its digests
     */
    private record Expected(AuditSegment segment, @Nullable StoredSegment row) {
        boolean listIsSound() {
            return row != null && row.digestsRoot().equals(segment.root());
        }
    }

    void compare(AuditSegment segment, @Nullable StoredSegment row) {
        if (!batch.isEmpty() && (batchLines > MOST_LINES || !continues(segment))) {
            finish();
        }
        batch.add(new Expected(segment, row));
        batchLines += segment.lines();
    }

    void finish() {
        if (batch.isEmpty()) {
            return;
        }
        var first = batch.getFirst().segment();
        var lines = store.lines(
                new Range(first.era(), first.from(), batch.getLast().segment().until()));
        int start = 0;
        for (Expected expected : batch) {
            int end = start;
            while (end < lines.size()
                    && lines.get(end).transaction() < expected.segment().until()) {
                end++;
            }
            compare(expected, LineDigests.of(lines.subList(start, end)));
            start = end;
        }
        batch.clear();
        batchLines = 0;
    }

    private boolean continues(AuditSegment next) {
        AuditSegment last = batch.getLast().segment();
        return next.era() == last.era() && next.from() == last.until();
    }

    private void compare(Expected expected, LineDigests found) {
        AuditSegment segment = expected.segment();
        if (found.root().equals(segment.root())) {
            if (expected.row() != null && !expected.listIsSound()) {
                findings.add(SealFinding.in(segment, FindingKind.SEGMENT_ALTERED, null));
            }
            return;
        }
        Optional<LineDigests> sealed =
                expected.listIsSound() ? LineDigests.read(store.digests(segment.number())) : Optional.empty();
        if (sealed.isEmpty()) {
            findings.add(SealFinding.in(segment, FindingKind.LINES_DIFFER, null));
            return;
        }
        var difference = sealed.get().differenceTo(found);
        difference.altered().forEach(line -> add(segment, FindingKind.LINE_ALTERED, line));
        difference.missing().forEach(line -> add(segment, FindingKind.LINE_MISSING, line));
        difference.added().forEach(line -> add(segment, FindingKind.LINE_ADDED, line));
    }

    private void add(AuditSegment segment, FindingKind kind, UUID line) {
        findings.add(SealFinding.in(segment, kind, line));
    }
}
