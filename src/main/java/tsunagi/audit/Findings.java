package tsunagi.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Collects what a check finds: neighbours of one kind as one, and no more than a reader can use. */
final class Findings {
    private final List<SealFinding> kept = new ArrayList<>();
    private int count;

    void add(SealFinding finding) {
        SealFinding joined = kept.isEmpty() ? null : kept.getLast().with(finding);
        if (joined != null) {
            kept.set(kept.size() - 1, joined);
            return;
        }
        count += finding.kind().warning() ? 0 : 1;
        if (kept.size() < SealReport.MOST) {
            kept.add(finding);
        }
    }

    /**
     * A line that is missing here and stands there was moved: one altered line, not one missing and one added.
     *
     * @param existing tells which of some lines stand in the log at all
     */
    void joinMoved(Function<Collection<UUID>, List<UUID>> existing) {
        Set<UUID> missing = lines(FindingKind.LINE_MISSING);
        if (missing.isEmpty()) {
            return;
        }
        var moved = new HashSet<>(existing.apply(missing));
        count -= kept.size();
        kept.removeIf(finding -> finding.kind() == FindingKind.LINE_ADDED && moved.contains(finding.line()));
        count += kept.size();
        kept.replaceAll(finding -> finding.kind() == FindingKind.LINE_MISSING && moved.contains(finding.line())
                ? finding.as(FindingKind.LINE_ALTERED)
                : finding);
    }

    /** Whether a subject without its line follows from something that was found already. */
    boolean explain(LooseSubject subject) {
        return kept.stream()
                .anyMatch(finding -> subject.event().equals(finding.line())
                        || (finding.line() == null
                                && finding.from() != null
                                && finding.until() != null
                                && !subject.at().isBefore(finding.from())
                                && !subject.at().isAfter(finding.until())));
    }

    List<SealFinding> kept() {
        return List.copyOf(kept);
    }

    int count() {
        return count;
    }

    private Set<UUID> lines(FindingKind kind) {
        var lines = new HashSet<UUID>();
        for (SealFinding finding : kept) {
            if (finding.kind() == kind && finding.line() != null) {
                lines.add(finding.line());
            }
        }
        return lines;
    }
}
