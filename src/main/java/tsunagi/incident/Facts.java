package tsunagi.incident;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 事実 — what is known of an incident.
 *
 * @param learnedOn 発覚日: the day on which it became known, from which the law counts
 * @param learnedAt the time of that day; null where nobody knows
 * @param place どこで
 * @param people 本人の数; null while nobody knows
 */
record Facts(
        Party party,
        IncidentKind kind,
        LocalDate learnedOn,
        @Nullable LocalTime learnedAt,
        String place,
        @Nullable Integer people,
        Set<Trait> traits) {
    Facts {
        requireNonNull(party, "party is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(learnedOn, "learnedOn is null");
        requireNonNull(place, "place is null");
        traits = Set.copyOf(traits);
    }
}
