package tsunagi.journeys;

import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_DECIDER;
import static tsunagi.access.Role.MUNICIPAL_OFFICER;

import java.util.List;
import java.util.Set;
import tsunagi.journeys.Visits.Visit;

/** The pages of 住居確保給付金. */
final class BenefitVisits {
    private static final String INBOX = "/housing-benefit/inbox";
    private static final String FOLLOWED = "/cases/{caseNumber}/housing-benefit/duties/{benefit}";
    private static final String APPLICATION = "/cases/{caseNumber}/housing-benefit/applications/{id}";
    private static final String DECISION = "/cases/{caseNumber}/housing-benefit/decisions/{id}";
    private static final String RECHECK = "/housing-benefit/recheck";
    private static final String BENEFIT = "/cases/{caseNumber}/housing-benefit/benefits/{benefit}";

    /** Routes that are no pages: files and papers. */
    static final Set<String> FILES = Set.of(
            "/housing-benefit/payments/runs/{id}/list.pdf",
            "/housing-benefit/payments/runs/{id}/list.xlsx",
            "/housing-benefit/payments/runs/{id}/list.csv",
            "/housing-benefit/payments/runs/{id}/list-ms932.csv",
            DECISION + "/calculation.pdf",
            DECISION + "/notices/{kind}.pdf",
            FOLLOWED + "/reports/{month}/paper",
            APPLICATION + "/papers/{paper}");

    private BenefitVisits() {}

    private static String list(String number) {
        return "/cases/" + number + "/housing-benefit";
    }

    /** The benefit that is applied for: its section is named by it. */
    private static String benefit(Desk desk, String number) {
        desk.open(list(number));
        return desk.main()
                .locator("section[id^='b-']")
                .first()
                .getAttribute("id")
                .substring(2);
    }

    static List<Visit> all(String number) {
        return List.of(
                Visit.ofCase(number, CONSULTANT, "/housing-benefit"),
                Visit.ofCase(number, CONSULTANT, "/housing-benefit/applications/new"),
                Visit.of(CONSULTANT, APPLICATION).within(list(number), "/housing-benefit/applications/"),
                Visit.of(CONSULTANT, APPLICATION + "/correction")
                        .within(list(number), "/housing-benefit/applications/", "/correction"),
                new Visit(
                        "/cases/{caseNumber}/housing-benefit/benefits/{benefit}/{kind}",
                        CONSULTANT,
                        desk -> list(number) + "/benefits/" + benefit(desk, number) + "/change"),
                Visit.ofCase(number, CONSULTANT, "/housing-benefit/what-if"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/what-if"),
                Visit.ofCase(number, CONSULTANT, "/housing-benefit/payments"),
                Visit.ofCase(number, MUNICIPAL_OFFICER, "/housing-benefit/payments/{benefit}/payee")
                        .within("/housing-benefit/payments/claims", "/cases/", "/payee"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/payments"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/payments/claims"),
                Visit.of(MUNICIPAL_DECIDER, "/housing-benefit/payments/claims/new")
                        .within("/housing-benefit/payments/claims", "/claims/new"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/payments/claims/{id}")
                        .within("/housing-benefit/payments/claims", "/payments/claims/"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/payments/runs/{id}")
                        .within("/housing-benefit/payments", "/payments/runs/"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/payments/runs/{id}/return")
                        .within("/housing-benefit/payments", "/payments/runs/", "/return"),
                Visit.of(MUNICIPAL_DECIDER, INBOX),
                Visit.of(MUNICIPAL_DECIDER, INBOX + "/{id}").within(INBOX + "?state=SUBMITTED", INBOX + "/"),
                Visit.of(MUNICIPAL_DECIDER, DECISION).within(INBOX + "?state=DECIDED", INBOX + "/", "/decisions/"),
                Visit.of(MUNICIPAL_DECIDER, DECISION + "/notices")
                        .within(INBOX + "?state=DECIDED", INBOX + "/", "/notices"),
                Visit.of(MUNICIPAL_OFFICER, RECHECK),
                new Visit(RECHECK + "/{id}", MUNICIPAL_OFFICER, BenefitVisits::rechecked),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/housing-benefit/duties"),
                new Visit(FOLLOWED, CHIEF_CONSULTANT, BenefitVisits::one),
                followed("/acts", "/acts"),
                followed("/beginning", "/beginning"),
                followed("/substitution", "/substitution"),
                followed("/reports/{month}", "/reports/"),
                followed("/{kind}/{id}/withdrawal", "/ACT/"),
                new Visit(BENEFIT + "/employment", CHIEF_CONSULTANT, BenefitVisits::employment),
                new Visit(BENEFIT + "/suspension", MUNICIPAL_DECIDER, desk -> deciding(desk, "/suspension")),
                new Visit(BENEFIT + "/ending", MUNICIPAL_DECIDER, desk -> deciding(desk, "/ending")),
                new Visit(
                        BENEFIT + "/ending",
                        MUNICIPAL_DECIDER,
                        desk -> deciding(desk, "/ending") + "?ground=INCOME_OVER_LIMIT"));
    }

    /** Of the prepared decisions, whose town has no tables, the first that can't be computed again. */
    private static String rechecked(Desk desk) {
        desk.open(RECHECK);
        desk.press("再点検する");
        return desk.main().locator("a[href^='" + RECHECK + "/']").first().getAttribute("href");
    }

    private static Visit followed(String route, String addressPart) {
        return new Visit(FOLLOWED + route, CHIEF_CONSULTANT, desk -> followed(desk, addressPart));
    }

    /** Of a case in which rent is paid, whose report waits in 今日の仕事: the first that leads there. */
    private static String followed(Desk desk, String addressPart) {
        desk.open("/today?whose=team");
        var pages = desk.main().locator("a[href*='/housing-benefit/duties']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (String page : pages) {
            desk.open(page);
            var link = desk.main().locator("a[href*='" + addressPart + "']");
            if (link.count() > 0) {
                return link.first().getAttribute("href");
            }
        }
        throw new AssertionError("None of " + pages + " leads to " + addressPart);
    }

    /** The one that is shown anyway, at its own address. */
    private static String one(Desk desk) {
        String acts = followed(desk, "/acts");
        return acts.substring(0, acts.lastIndexOf("/acts"));
    }

    private static String employment(Desk desk) {
        return followed(desk, "/employment");
    }

    /** Of the one case that the municipality sees in which rent is paid. */
    private static String deciding(Desk desk, String part) {
        desk.open("/cases");
        var cases = desk.main().locator("a[href^='/cases/R']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (String each : cases) {
            desk.open(each + "/housing-benefit/duties");
            var link = desk.main().locator("a[href$='" + part + "']");
            if (link.count() > 0) {
                return link.first().getAttribute("href");
            }
        }
        throw new AssertionError("No case among " + cases + " leads to " + part);
    }
}
