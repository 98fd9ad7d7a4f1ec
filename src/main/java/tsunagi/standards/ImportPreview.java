package tsunagi.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 取り込む前の差 — what would be different, on which days and for which sizes; nothing has changed yet.
 *
 * @param form sent again to apply it
 * @param affected the applications that it is for
 * @param stale whether somebody else has changed the tables since the differences were shown
 */
record ImportPreview(ImportForm form, List<StandardChange> changes, AffectedApplications affected, boolean stale) {
    ImportPreview {
        changes = List.copyOf(changes);
    }

    long values() {
        return lines().stream().filter(line -> line.change().changesValue()).count();
    }

    long confirmations() {
        return lines().size() - values();
    }

    /** Of changes that differ in nothing but the household size. */
    record Line(String what, StandardChange change) {}

    List<Line> lines() {
        return Runs.of(changes, ImportPreview::goesOn).stream()
                .map(run ->
                        new Line(Runs.label(run.getFirst().key(), run.getLast().key()), run.getFirst()))
                .toList();
    }

    private static boolean goesOn(StandardChange last, StandardChange next) {
        return Runs.next(last.key(), next.key())
                && last.days().equals(next.days())
                && same(last.before(), next.before())
                && same(last.after(), next.after());
    }

    private static boolean same(@Nullable StandardRow one, @Nullable StandardRow other) {
        return one == null || other == null
                ? one == other
                : one.value().equals(other.value()) && one.standing() == other.standing();
    }
}
