package tsunagi.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.audit.SealKeys.Verdict;

/**
 * What row and anchor of one segment say together.
 *
 * @param truth what the lines are to be compared with: the one that is genuine; null when neither can be believed
 * @param kind what is wrong with the segment itself, null when nothing is
 */
record SegmentVerdict(
        @Nullable SealedSegment truth, @Nullable FindingKind kind) {

    /**
     * Weighs them up.
     *
     * @param anchors the lines of the anchor file for this number: one, unless somebody wrote in it
     * @param proven the keys that have proved right on some seal of this municipality
     */
    static SegmentVerdict of(
            @Nullable SealedSegment row, List<SealedSegment> anchors, SealKeys keys, Set<String> proven) {
        var genuine = anchors.stream().filter(keys::genuine).findFirst();
        if (row == null) {
            return withoutRow(anchors, genuine, keys, proven);
        }
        if (keys.genuine(row)) {
            boolean agreed = anchors.size() == 1 && anchors.contains(row);
            return new SegmentVerdict(row, agreed ? null : FindingKind.ANCHOR_MISMATCH);
        }
        if (genuine.isPresent()) {
            return new SegmentVerdict(genuine.get(), FindingKind.SEGMENT_ALTERED);
        }
        boolean unproven = anchors.isEmpty() || anchors.contains(row);
        if (wrongKey(row, keys, proven) && unproven) {
            return new SegmentVerdict(row, FindingKind.WRONG_KEY);
        }
        return new SegmentVerdict(null, FindingKind.SEGMENT_ALTERED);
    }

    private static SegmentVerdict withoutRow(
            List<SealedSegment> anchors, Optional<SealedSegment> genuine, SealKeys keys, Set<String> proven) {
        if (genuine.isPresent() || anchors.isEmpty()) {
            return new SegmentVerdict(genuine.orElse(null), FindingKind.SEGMENT_MISSING);
        }
        boolean wrongKey = wrongKey(anchors.getFirst(), keys, proven);
        return new SegmentVerdict(null, wrongKey ? FindingKind.WRONG_KEY : FindingKind.ANCHOR_MISMATCH);
    }

    private static boolean wrongKey(SealedSegment seal, SealKeys keys, Set<String> proven) {
        return keys.judge(seal) == Verdict.UNKNOWN_KEY
                || !proven.contains(seal.segment().keyId());
    }
}
