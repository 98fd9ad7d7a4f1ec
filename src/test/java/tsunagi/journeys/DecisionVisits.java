package tsunagi.journeys;

import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_DECIDER;

import java.util.List;
import java.util.Set;
import tsunagi.journeys.Visits.Visit;

/** The pages of 送付物, 決裁 and 特定被保護者. */
final class DecisionVisits {
    private static final String DISPATCHES = "/cases/{caseNumber}/dispatches";
    private static final String IN_SUPPORT = "/cases?stage=IN_SUPPORT";

    /** Routes that are no pages. */
    static final Set<String> FILES = Set.of(DISPATCHES + "/{id}/papers.pdf");

    private DecisionVisits() {}

    static List<Visit> all(String number) {
        return List.of(
                Visit.ofCase(number, CONSULTANT, "/protected"),
                dispatches(DISPATCHES, "/cases/R", "/decision", "/dispatches"),
                dispatches(DISPATCHES + "/new", "/cases/R", "/decision", "/dispatches", "/dispatches/new"),
                new Visit(DISPATCHES + "/{id}", CHIEF_CONSULTANT, DecisionVisits::dispatch),
                Visit.of(MUNICIPAL_DECIDER, "/decisions/together"),
                Visit.of(MUNICIPAL_DECIDER, "/decisions/approval-rules"),
                new Visit("/decisions/{id}/approval", MUNICIPAL_DECIDER, DecisionVisits::approval));
    }

    /** Of the only case whose plan is in force. */
    private static Visit dispatches(String route, String... links) {
        return Visit.of(CHIEF_CONSULTANT, route).within(IN_SUPPORT, links);
    }

    private static String dispatch(Desk desk) {
        desk.open(dispatches(DISPATCHES, "/cases/R", "/decision", "/dispatches")
                .address()
                .apply(desk));
        return desk.main().locator("table a[href*='/dispatches/']").first().getAttribute("href");
    }

    private static String approval(Desk desk) {
        desk.open("/decisions");
        return desk.main().locator("table a[href*='/decisions/']").first().getAttribute("href") + "/approval";
    }
}
