package tsunagi.surroundings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 周りとの間柄 — how the person stands to somebody or something around her, as long as it is so.
 *
 * @param since null when nobody knows
 * @param endedOn the last day, null while it lasts
 */
public record Tie(
        UUID id,
        long version,
        String name,
        TieKind kind,
        Strength strength,
        Direction direction,
        String memo,
        @Nullable LocalDate since,
        @Nullable LocalDate endedOn) {
    private static final UUID NOT_STORED = new UUID(0, 0);

    /** As somebody tells of it. */
    public static Tie told(
            String name,
            TieKind kind,
            Strength strength,
            Direction direction,
            String memo,
            @Nullable LocalDate since,
            @Nullable LocalDate endedOn) {
        return new Tie(NOT_STORED, 0, name, kind, strength, direction, memo, since, endedOn);
    }

    boolean isOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (endedOn == null || !endedOn.isBefore(day));
    }

    boolean isSame(Tie other) {
        return equals(other.of(this));
    }

    /** Another strength or direction from a later day on: what was so until then is history. */
    boolean isContinuedBy(Tie other) {
        return (strength != other.strength || direction != other.direction)
                && other.since != null
                && (since == null || other.since.isAfter(since));
    }

    Tie until(LocalDate day) {
        return new Tie(id, version, name, kind, strength, direction, memo, since, day);
    }

    Tie as(UUID another) {
        return new Tie(another, 0, name, kind, strength, direction, memo, since, endedOn);
    }

    /** What is told here of the tie that is stored there. */
    Tie of(Tie stored) {
        return new Tie(stored.id, stored.version, name, kind, strength, direction, memo, since, endedOn);
    }
}
