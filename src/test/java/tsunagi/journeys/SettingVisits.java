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
                Visit.of(ADMINISTRATOR, "/settings/recipients/{id}")
                        .within("/settings/recipients", "/settings/recipients/"));
    }
}
