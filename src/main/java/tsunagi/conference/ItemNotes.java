package tsunagi.conference;

import java.util.List;
import java.util.UUID;

/**
 * Everything that is written about an item beside its outcome.
 *
 * @param agenda the items of the same meeting that the reader may see, in their order
 */
record ItemNotes(WrittenMinutes written, List<Coordination> coordinations, List<UUID> agenda) {
    ItemNotes {
        coordinations = List.copyOf(coordinations);
        agenda = List.copyOf(agenda);
    }
}
