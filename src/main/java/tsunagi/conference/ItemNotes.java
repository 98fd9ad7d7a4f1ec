package tsunagi.conference;

import java.util.List;
import java.util.UUID;

/**
 * An item with everything that is written about it.
 *
 * @param agenda the items of the same meeting that the reader may see, in their order
 */
record ItemNotes(AgendaItem item, WrittenMinutes written, List<Coordination> coordinations, List<UUID> agenda) {
    ItemNotes {
        coordinations = List.copyOf(coordinations);
        agenda = List.copyOf(agenda);
    }
}
