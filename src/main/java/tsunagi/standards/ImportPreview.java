package tsunagi.standards;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 取り込む前の差 — what would be different, on which days and for which sizes; nothing has changed yet.
 *
 * @param form sent again to apply it
 * @param stale whether somebody else has changed the tables since the differences were shown
 */
record ImportPreview(ImportForm form, List<StandardChange> changes, boolean stale) {
    ImportPreview {
        changes = List.copyOf(changes);
    }

    long values() {
        return changes.stream().filter(StandardChange::changesValue).count();
    }

    long confirmations() {
        return changes.size() - values();
    }

    static String shown(@Nullable StandardRow row) {
        return Stream.ofNullable(row).map(StandardRow::shown).findFirst().orElse("表に無い");
    }
}
