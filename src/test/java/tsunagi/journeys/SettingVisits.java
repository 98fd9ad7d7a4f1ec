package tsunagi.journeys;

import static tsunagi.access.Role.ADMINISTRATOR;
import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import tsunagi.journeys.Visits.Visit;

/** The pages of 団体の設定. */
final class SettingVisits {
    private SettingVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of(CONSULTANT, "/settings"),
                Visit.of(ADMINISTRATOR, "/settings/record-files"),
                Visit.of(ADMINISTRATOR, "/settings/postal-codes"),
                Visit.of(ADMINISTRATOR, "/settings/api-tokens"),
                Visit.of(ADMINISTRATOR, "/settings/population"),
                Visit.of(ADMINISTRATOR, "/settings/recipients"),
                Visit.of(ADMINISTRATOR, "/settings/recipients/new"),
                Visit.of(CONSULTANT, "/settings/standards"),
                Visit.of(ADMINISTRATOR, "/settings/standards/others"),
                Visit.of(ADMINISTRATOR, "/settings/standards/history"),
                Visit.of(ADMINISTRATOR, "/settings/standards/confirmation"),
                Visit.of(ADMINISTRATOR, "/settings/standards/import"),
                Visit.of(ADMINISTRATOR, "/settings/standards/rows/{item}/{subject}")
                        .at("/settings/standards/rows/THRESHOLD/2"),
                Visit.of(ADMINISTRATOR, "/settings/recipients/{id}")
                        .within("/settings/recipients", "/settings/recipients/"));
    }
}
