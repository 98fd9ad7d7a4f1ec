package tsunagi.journeys;

import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import tsunagi.journeys.Visits.Visit;

/** The pages that are about oneself. */
final class OwnVisits {
    private OwnVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of(CONSULTANT, "/sign-in"),
                Visit.of(CONSULTANT, "/memberships"),
                Visit.of(CHIEF_CONSULTANT, "/drafts"),
                Visit.of(CONSULTANT, "/controls"),
                Visit.of(CONSULTANT, "/help"),
                Visit.of(CONSULTANT, "/help/{chapter}").at("/help/02-consultant"),
                Visit.of(CONSULTANT, "/help/keys"),
                Visit.of(CONSULTANT, "/controls/password"));
    }
}
