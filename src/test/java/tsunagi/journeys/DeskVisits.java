package tsunagi.journeys;

import static tsunagi.access.Role.ADMINISTRATOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import tsunagi.journeys.Visits.Visit;

/** The pages of 今日の仕事, and the days on which nobody works. */
final class DeskVisits {
    private DeskVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of(CHIEF_CONSULTANT, "/today"),
                Visit.of(CHIEF_CONSULTANT, "/today").at("/today?whose=team"),
                Visit.of(CHIEF_CONSULTANT, "/today/load"),
                Visit.of(CHIEF_CONSULTANT, "/today/load/handover").within("/today/load", "/handover?of="),
                Visit.of(CONSULTANT, "/tasks/new"),
                Visit.of(CHIEF_CONSULTANT, "/tasks/{id}").within("/today", "/tasks/"),
                Visit.of(CHIEF_CONSULTANT, "/absences"),
                Visit.of(CONSULTANT, "/calendar"),
                Visit.of(CHIEF_CONSULTANT, "/calendar").at("/calendar?view=month&whose=team"),
                Visit.of(CHIEF_CONSULTANT, "/calendar/rooms"),
                Visit.of(ADMINISTRATOR, "/settings/closed-days"),
                Visit.of(CHIEF_CONSULTANT, "/today/duties/{duty}/postponement")
                        .within("/today?whose=team", "/postponement"));
    }
}
