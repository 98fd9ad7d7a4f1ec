package tsunagi.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.audit.SealStore.Range;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;

/**
 * 監査記録の封印: makes the next segment of a municipality (docs/decisions/0004).
 *
 * <p>A segment ends below the snapshot horizon, where every transaction has ended, so no line can come to it later; and
 * right after the last transaction that it holds, whose commit is on the disk, so that no crash hands a number below the
 * end out again.
 *
 * <p>The anchor is written first. Who dies before it has done nothing. Who dies between anchor and commit has said what the
 * segment is: its lines are found again and give the same root, and the next run adds the row. A row without its anchor
 * cannot come about honestly, nor can a file that is ahead by more than one.
 */
@Component
class AuditSealer {
    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);
    static final int MOST_LINES = 20_000;
    /** No transaction of an earlier era can be open any more. */
    private static final long ALL = Long.MAX_VALUE;

    private final SealStore store;
    private final SealAnchor anchor;
    private final SealKeys keys;
    private final Clock clock;

    AuditSealer(SealStore store, SealAnchor anchor, SealKeys keys, Clock clock) {
        this.store = store;
        this.anchor = anchor;
        this.keys = keys;
        this.clock = clock;
    }

    /** Makes at most one segment of the bound municipality; true when there is already work for another. */
    @Transactional
    public boolean sealNext() {
        if (!store.lockForSealing()) {
            return false;
        }
        MunicipalityId municipality = WorkScope.required().municipality();
        var row = store.newest().orElse(null);
        var anchored = anchor.newest(municipality);
        if (anchored.isPresent() && isWaiting(anchored.get(), row) && complete(anchored.get())) {
            return true;
        }
        return seal(municipality, newer(row, anchored.orElse(null)), anchored);
    }

    /** Whether the program died between this anchor and the commit of its row. */
    static boolean isWaiting(SealedSegment anchored, @Nullable SealedSegment row) {
        String before = row == null ? AuditSegment.NO_PREVIOUS : row.mac();
        long number = row == null ? 0 : row.number();
        return anchored.number() == number + 1 && anchored.segment().previous().equals(before);
    }

    private boolean complete(SealedSegment waiting) {
        var digests = LineDigests.of(store.lines(Range.of(waiting)));
        if (!digests.root().equals(waiting.segment().root())) {
            LOG.error("監査記録の区間{}の行が、控えとそろっていません。監査記録の検査をしてください。団体: {}", waiting.number(), waiting.municipality());
            return false;
        }
        store.add(waiting, digests);
        return true;
    }

    private boolean seal(
            MunicipalityId municipality, @Nullable SealedSegment previous, Optional<SealedSegment> anchored) {
        for (Range open : openRanges(previous)) {
            Optional<Long> first = store.transactionAfter(open, 0);
            if (first.isPresent()) {
                Optional<Long> cut = store.transactionAfter(open, MOST_LINES);
                long until = cut.map(next -> Math.max(next, first.get() + 1)).orElse(open.until());
                var lines = store.lines(new Range(open.era(), open.from(), until));
                var digests = LineDigests.of(lines);
                SealedSegment seal = keys.seal(segment(municipality, previous, open, lines, digests));
                anchor.append(seal, anchored);
                store.add(seal, digests);
                return cut.isPresent() || open.until() == ALL;
            }
        }
        return false;
    }

    private List<Range> openRanges(@Nullable SealedSegment previous) {
        long horizon = store.horizon();
        long era = store.era();
        if (previous != null && previous.segment().era() == era) {
            return List.of(new Range(era, previous.segment().until(), horizon));
        }
        var ranges = new ArrayList<Range>();
        store.earlierEras().forEach(earlier -> ranges.add(new Range(earlier, store.sealedUntil(earlier), ALL)));
        ranges.add(new Range(era, store.sealedUntil(era), horizon));
        return ranges;
    }

    private AuditSegment segment(
            MunicipalityId municipality,
            @Nullable SealedSegment previous,
            Range open,
            List<LoggedLine> lines,
            LineDigests digests) {
        return new AuditSegment(
                municipality,
                previous == null ? 1 : previous.number() + 1,
                open.era(),
                open.from(),
                lines.getLast().transaction() + 1,
                lines.size(),
                lines.stream()
                        .map(LoggedLine::occurredAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                lines.stream()
                        .map(LoggedLine::occurredAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                digests.root(),
                previous == null ? AuditSegment.NO_PREVIOUS : previous.mac(),
                keys.currentId());
    }

    /** Where the chain goes on. A row that is not what was sealed doesn't lead it astray, and a lost one doesn't stop it. */
    private @Nullable SealedSegment newer(@Nullable SealedSegment row, @Nullable SealedSegment anchored) {
        boolean trustRow = row != null && keys.judge(row) != SealKeys.Verdict.FALSE;
        return Stream.of(Optional.ofNullable(trustRow ? row : null), Optional.ofNullable(anchored))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(SealedSegment::number))
                .orElse(null);
    }
}
