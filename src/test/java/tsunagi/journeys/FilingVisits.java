package tsunagi.journeys;

import static tsunagi.access.Role.CHIEF_CONSULTANT;

import java.util.List;
import tsunagi.journeys.Visits.Visit;

/** The pages of 報告の提出. */
final class FilingVisits {
    private FilingVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of(CHIEF_CONSULTANT, "/returns/filings"),
                Visit.of(CHIEF_CONSULTANT, "/returns/filings/new").within("/returns/filings", "/returns/filings/new?"),
                new Visit("/returns/filings/{id}/withdraw", CHIEF_CONSULTANT, FilingVisits::newFiling));
    }

    /** A 提出 can be withdrawn once somebody recorded one. */
    private static String newFiling(Desk desk) {
        desk.open("/returns/filings");
        desk.open(
                desk.main().locator("a[href*='/returns/filings/new?']").first().getAttribute("href"));
        desk.type("提出の方法", "電子メール");
        desk.submit("記録する");
        desk.open("/returns/filings");
        return desk.main().locator("a[href$='/withdraw']").first().getAttribute("href");
    }
}
