package tsunagi.journeys;

import static tsunagi.access.Role.ADMINISTRATOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import tsunagi.journeys.Visits.Visit;

/** The pages of 転記 and of 独自集計表. */
final class TableVisits {
    private TableVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of(CONSULTANT, "/returns/transcription").at("/returns/transcription?month=2026"),
                Visit.of(CONSULTANT, "/returns/transcription/export"),
                Visit.of(ADMINISTRATOR, "/returns/tables"),
                Visit.of(ADMINISTRATOR, "/returns/tables/new"),
                Visit.of(ADMINISTRATOR, "/returns/tables/{id}").within("/returns/tables", "/returns/tables/"),
                Visit.of(ADMINISTRATOR, "/returns/tables/{id}/edit")
                        .within("/returns/tables", "/returns/tables/", "/edit"),
                Visit.of(CHIEF_CONSULTANT, "/returns/tables/cases")
                        .at("/returns/tables/cases?indicator=new-consultations&columns=SEXES&person=FEMALE"));
    }
}
