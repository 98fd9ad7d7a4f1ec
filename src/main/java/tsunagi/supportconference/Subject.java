package tsunagi.supportconference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 対象者 — somebody about whom one worries, known as far as she is known. She needs no consent here (法9条) and is no person of the
 * register, no case and no hit of any search.
 *
 * @param name null while nobody knows it; then there is a description
 * @param description by what one would know her; null where the name says all
 * @param area 住んでいるあたり; null while unknown
 * @param noticedBy the organisation or neighbour who noticed
 * @param approacher who goes to see her; null before the first meeting
 * @param nextOn the day of the next step; null where none is agreed
 * @param stateNote how she was connected, or why it ended; null while one watches over her
 */
record Subject(
        SubjectId id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String area,
        String noticedBy,
        LocalDate noticedOn,
        String worry,
        @Nullable String approacher,
        @Nullable String approach,
        @Nullable LocalDate nextOn,
        WatchState state,
        LocalDate stateOn,
        @Nullable String stateNote,
        long version) {
    Subject {
        if (name == null && description == null) {
            throw new IllegalArgumentException("nobody could tell who is meant");
        }
    }

    String label() {
        return name == null ? requireNonNull(description) : name;
    }

    Subject moved(WatchState to, LocalDate on, @Nullable String note, long shownVersion) {
        return new Subject(
                id,
                name,
                description,
                area,
                noticedBy,
                noticedOn,
                worry,
                approacher,
                approach,
                to == WatchState.WATCHING ? nextOn : null,
                to,
                on,
                note,
                shownVersion);
    }
}
