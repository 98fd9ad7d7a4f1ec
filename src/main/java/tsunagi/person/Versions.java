package tsunagi.person;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tsunagi.access.StaffDirectory;
import tsunagi.web.HttpProblem;

/** What a write that found no row of its version means: nothing is there, or somebody else was faster. */
@Component
class Versions {
    private static final String NOBODY = "つなぎ";

    private final StaffDirectory staff;

    Versions(StaffDirectory staff) {
        this.staff = staff;
    }

    /**
     * The entry as it is stored now.
     *
     * @throws HttpProblem 404 when the person has no such entry
     * @throws EntryChangedMeanwhile when its version is another one
     */
    <T> Entry<T> same(List<Entry<T>> entries, UUID id, long version) {
        Entry<T> stored = entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        if (stored.version() != version) {
            throw changed(stored);
        }
        return stored;
    }

    /**
     * For a write that came too late by a hair: its entry was read, and changed before it was written.
     *
     * @throws EntryChangedMeanwhile when it was not written
     */
    void requireWritten(boolean written, Entry<?> stored) {
        if (!written) {
            throw changed(stored);
        }
    }

    EntryChangedMeanwhile changed(Entry<?> stored) {
        String by = stored.changedBy() == null
                ? NOBODY
                : staff.names(List.of(stored.changedBy())).getOrDefault(stored.changedBy(), NOBODY);
        return new EntryChangedMeanwhile(by, stored.changedAt(), stored);
    }
}
