package tsunagi.journeys;

import static tsunagi.access.Role.CHIEF_CONSULTANT;

import java.util.List;
import java.util.Set;
import tsunagi.journeys.Visits.Visit;

/** The pages of 招待者ごとの資料. */
final class PacketVisits {
    private static final String PACKETS = "/conferences/{id}/packets";

    /** Papers, and the pages of guests, which no desk can open: {@code packet.GuestLinksIT} goes through them. */
    static final Set<String> FILES = Set.of(
            PACKETS + "/copies/{copy}.pdf",
            "/guest/links/{token}",
            "/guest/papers",
            "/guest/papers/{item}",
            "/guest/papers/{item}/open");

    private PacketVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of(CHIEF_CONSULTANT, PACKETS).within("/conferences", "/conferences/", "/packets"),
                Visit.of(CHIEF_CONSULTANT, PACKETS + "/items/{item}")
                        .within("/conferences", "/conferences/", "/packets", "/packets/items/"));
    }
}
