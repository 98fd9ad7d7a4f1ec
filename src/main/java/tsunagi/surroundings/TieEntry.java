package tsunagi.surroundings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One tie in the list that is written at once.
 *
 * @param id of one that stands there already, null for a new one
 */
public record TieEntry(@Nullable UUID id, Tie tie) {}
