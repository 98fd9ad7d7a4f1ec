package tsunagi.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.audit.SealStore.Range;
import tsunagi.database.WorkScope;

/** 監査記録の検査: compares every line of the bound municipality with its seal, and every seal with its anchor. */
@Component
class SealChecker {
    private static final int PAGE = 1_000;
    private static final Duration NORMAL_WAIT = Duration.ofMinutes(5);

    private final SealStore store;
    private final SealAnchor anchor;
    private final SealKeys keys;
    private final Clock clock;

    SealChecker(SealStore store, SealAnchor anchor, SealKeys keys, Clock clock) {
        this.store = store;
        this.anchor = anchor;
        this.keys = keys;
        this.clock = clock;
    }

    /** To be called in a municipal transaction. Segments made meanwhile are left to the next check. */
    SealReport check() {
        var now = new Run();
        store.whileNobodySeals(now::begin);
        return now.report();
    }

    private final class Run {
        private final Findings findings = new Findings();
        private final SegmentLines lines = new SegmentLines(store, findings);
        private final TreeMap<Long, List<SealedSegment>> anchors = new TreeMap<>();
        private final Set<Long> outOfOrder = new HashSet<>();
        private final Set<String> provenKeys = new HashSet<>();
        private final Map<Long, Long> sealedUntil = new HashMap<>();
        private long newestRow;
        private long segmentCount;
        private long lineCount;
        private @Nullable SealedSegment previous;
        private boolean gapTold;

        /** What file and database say at one and the same moment. */
        void begin() {
            var content = anchor.read().of(WorkScope.required().municipality());
            var row = store.newest().orElse(null);
            newestRow = row == null ? 0 : row.number();
            long last = 0;
            for (SealedSegment seal : content.seals()) {
                anchors.computeIfAbsent(seal.number(), _ -> new ArrayList<>()).add(seal);
                if (seal.number() <= last) {
                    outOfOrder.add(seal.number());
                }
                last = seal.number();
                prove(seal);
            }
            if (content.unreadable() > 0) {
                findings.add(SealFinding.of(FindingKind.UNREADABLE_ANCHOR));
            }
            forgetWaiting(row);
        }

        SealReport report() {
            long above = Long.MIN_VALUE;
            List<StoredSegment> page;
            do {
                page = store.segments(above, newestRow, PAGE);
                page.stream().map(StoredSegment::seal).forEach(this::prove);
                for (StoredSegment row : page) {
                    withoutRow(row.number());
                    weigh(row.number(), row, Objects.requireNonNullElse(anchors.remove(row.number()), List.of()));
                    above = row.number();
                }
            } while (page.size() == PAGE);
            withoutRow(Long.MAX_VALUE);
            lines.finish();
            findings.joinMoved(store::existing);
            store.looseSubjects(SealReport.MOST).stream()
                    .filter(subject -> !findings.explain(subject))
                    .forEach(subject -> findings.add(new SealFinding(
                            FindingKind.SUBJECT_ADDED, 0, 0, subject.at(), subject.at(), subject.event())));
            long notSealed = notSealed();
            return new SealReport(segmentCount, lineCount, notSealed, findings.kept(), findings.count());
        }

        private void prove(SealedSegment seal) {
            if (keys.genuine(seal)) {
                provenKeys.add(seal.segment().keyId());
            }
        }

        /** The program may have died before the row of the last anchor; its lines then simply wait. */
        private void forgetWaiting(@Nullable SealedSegment row) {
            if (anchors.isEmpty() || anchors.lastEntry().getValue().size() > 1) {
                return;
            }
            var last = anchors.lastEntry().getValue().getFirst();
            if (keys.genuine(last)
                    && AuditSealer.isWaiting(last, row)
                    && LineDigests.of(store.lines(Range.of(last)))
                            .root()
                            .equals(last.segment().root())) {
                anchors.pollLastEntry();
            }
        }

        private void withoutRow(long before) {
            while (!anchors.isEmpty() && anchors.firstKey() < before) {
                var entry = anchors.pollFirstEntry();
                weigh(entry.getKey(), null, entry.getValue());
            }
        }

        private void weigh(long number, @Nullable StoredSegment row, List<SealedSegment> anchored) {
            var verdict = SegmentVerdict.of(row == null ? null : row.seal(), anchored, keys, provenKeys);
            var shown = row == null ? anchored.getFirst() : row.seal();
            boolean tail = row == null && number > newestRow && verdict.kind() == FindingKind.SEGMENT_MISSING;
            if (verdict.kind() != null) {
                findings.add(SealFinding.in(
                        (verdict.truth() == null ? shown : verdict.truth()).segment(),
                        tail ? FindingKind.TAIL_MISSING : verdict.kind(),
                        null));
            } else if (outOfOrder.contains(number)) {
                findings.add(SealFinding.in(shown.segment(), FindingKind.ANCHOR_MISMATCH, null));
            }
            if (verdict.truth() != null) {
                boolean told = verdict.kind() != null || gapTold;
                gapTold = false;
                believe(verdict.truth(), row, told, tail);
            } else {
                gapTold = true;
            }
        }

        private void believe(SealedSegment truth, @Nullable StoredSegment row, boolean told, boolean tail) {
            AuditSegment segment = truth.segment();
            String before = previous == null ? AuditSegment.NO_PREVIOUS : previous.mac();
            if (!told && !segment.previous().equals(before)) {
                findings.add(SealFinding.in(segment, FindingKind.CHAIN_BROKEN, null));
            }
            previous = truth;
            sealedUntil.merge(segment.era(), segment.until(), Math::max);
            if (row != null) {
                segmentCount++;
                lineCount += segment.lines();
            }
            if (!tail) {
                lines.compare(segment, row);
            }
        }

        private long notSealed() {
            Instant late = clock.instant().minus(NORMAL_WAIT);
            var waiting = store.notSealed(sealedUntil);
            if (waiting.oldest() != null && waiting.oldest().isBefore(late)) {
                findings.add(new SealFinding(FindingKind.NOT_SEALED, 0, 0, waiting.oldest(), clock.instant(), null));
            }
            return waiting.lines();
        }
    }
}
