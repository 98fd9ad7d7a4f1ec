package tsunagi.journeys;

import static tsunagi.access.Role.ADMINISTRATOR;
import static tsunagi.access.Role.AUDITOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_DECIDER;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagi.access.Role;

/** Every page of the program, who opens it and how: a new GET route needs a line here. */
final class Visits {
    /** Routes that are no pages: files, papers (PDF), and what only sends the reader on. */
    static final Set<String> NO_PAGES = Set.of(
            "/",
            "/session",
            "/screen/hidden",
            "/api/v1/openapi.json",
            "/api/v1/openapi.yaml",
            "/help/quick-reference.pdf",
            "/cases/{caseNumber}/records/new",
            "/cases/{caseNumber}/records/{record}",
            "/cases/{caseNumber}/records/thumbnails/{file}",
            "/cases/views/{id}/list.xlsx",
            "/cases/{caseNumber}/documents/{id}",
            "/cases/{caseNumber}/assessment/print",
            "/cases/{caseNumber}/assessment/print/blank",
            "/cases/{caseNumber}/surroundings/print",
            "/cases/{caseNumber}/records/print",
            "/cases/{caseNumber}/records/print/blank",
            "/cases/{caseNumber}/plan/print",
            "/cases/{caseNumber}/plan/print/blank",
            "/cases/{caseNumber}/evaluation/print",
            "/cases/{caseNumber}/evaluation/print/blank",
            "/cases/{caseNumber}/decision/notice.pdf",
            "/decisions/{id}/notice.pdf",
            "/privacy-rules/print",
            "/cases/print",
            "/today/list.xlsx",
            "/calendar/list.ics",
            "/returns/return.xlsx",
            "/returns/transcription/cases.csv",
            "/returns/tables/{id}/table.xlsx",
            "/returns/tables/{id}/table.csv",
            "/returns/tables/{id}/table-ms932.csv",
            "/returns/tables/{id}/table.pdf",
            "/returns/transcription/cases-ms932.csv",
            "/cases/{caseNumber}/transcription/case.csv",
            "/cases/{caseNumber}/transcription/case-ms932.csv",
            "/returns/return.csv",
            "/returns/return-ms932.csv",
            "/returns/return.pdf",
            "/returns/municipalities.csv",
            "/returns/municipalities-ms932.csv",
            "/cases/{caseNumber}/ledger.pdf",
            "/returns/closings/{month}/{version}/figures.csv",
            "/cases/{caseNumber}/referrals/{id}/letters/{letter}",
            "/cases/{caseNumber}/referrals/{id}/information",
            "/conferences/{id}/papers",
            "/privacy-rules/{id}/print",
            "/cases/{caseNumber}/application/scans/{id}",
            "/cases/{caseNumber}/application/print",
            "/cases/{caseNumber}/application/print/blank");

    private Visits() {}

    /** One page: its route, the role that opens it, and the address once the desk has found it. */
    record Visit(String route, Role role, Function<Desk, String> address) {
        static Visit of(Role role, String path) {
            return new Visit(path, role, desk -> path);
        }

        /** A page of the prepared case. */
        static Visit ofCase(String number, Role role, String path) {
            return new Visit("/cases/{caseNumber}" + path, role, desk -> "/cases/" + number + path);
        }

        /** Under an address of its own. */
        Visit at(String path) {
            return new Visit(route, role, desk -> path);
        }

        /** A page that is reached by links, each known by a part of its address. */
        Visit within(String from, String... addressParts) {
            return new Visit(route, role, desk -> {
                String next = from;
                for (String part : addressParts) {
                    desk.open(next);
                    next = desk.addressWith(part);
                }
                return next;
            });
        }

        /** A page that is reached by a link on another one. */
        Visit by(String from, String linkText) {
            return new Visit(route, role, desk -> {
                desk.open(from);
                return desk.main().getByText(linkText).first().getAttribute("href");
            });
        }
    }

    static List<Visit> all(String number) {
        return Stream.of(
                        everywhere(),
                        FindingVisits.all(),
                        FilingVisits.all(),
                        returns(),
                        TableVisits.all(),
                        OwnVisits.all(),
                        SettingVisits.all(),
                        DeskVisits.all(),
                        BenefitVisits.all(number),
                        SupportConferenceVisits.all(),
                        LoopVisits.all(number),
                        DecisionVisits.all(number),
                        ConferenceVisits.all(number),
                        MergingVisits.all(number),
                        PacketVisits.all(),
                        person(number),
                        firstSteps(number),
                        plan(number),
                        amendment(),
                        city(number),
                        caseItself(number))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Visit> everywhere() {
        return List.of(
                Visit.of(CHIEF_CONSULTANT, "/cases"),
                Visit.of(CONSULTANT, "/privacy-rules"),
                Visit.of(CHIEF_CONSULTANT, "/privacy-rules/new"),
                Visit.of(ADMINISTRATOR, "/administration/succession"),
                Visit.of(ADMINISTRATOR, "/administration/staff"),
                Visit.of(ADMINISTRATOR, "/administration/staff/new"),
                Visit.of(ADMINISTRATOR, "/administration/staff/{id}")
                        .within("/administration/staff", "/administration/staff/"),
                Visit.of(AUDITOR, "/audit"),
                Visit.of(AUDITOR, "/export-ledger"),
                Visit.of(AUDITOR, "/audit-seals"),
                Visit.of(CONSULTANT, "/phrases"),
                Visit.of(CHIEF_CONSULTANT, "/phrases/new"),
                Visit.of(CHIEF_CONSULTANT, "/phrases/{id}").within("/phrases", "/phrases/"),
                Visit.of(CONSULTANT, "/resources"),
                Visit.of(CONSULTANT, "/resources/new"),
                Visit.of(CONSULTANT, "/resources/{id}").by("/resources", Prepared.RESOURCE));
    }

    /** Counting, taking out, handing in. */
    private static List<Visit> returns() {
        return List.of(
                Visit.of(CHIEF_CONSULTANT, "/reviews"),
                Visit.of(CHIEF_CONSULTANT, "/reviews/{id}").within("/reviews", "/reviews/"),
                Visit.of(CHIEF_CONSULTANT, "/returns"),
                Visit.of(CHIEF_CONSULTANT, "/returns").at("/returns?section=profile"),
                Visit.of(CHIEF_CONSULTANT, "/returns").at("/returns?section=targets"),
                Visit.of(CHIEF_CONSULTANT, "/returns/dashboard"),
                Visit.of(CHIEF_CONSULTANT, "/returns/dashboard").at("/returns/dashboard?for=outside"),
                Visit.of(CHIEF_CONSULTANT, "/returns/dashboard/{part}/cases").at("/returns/dashboard/received/cases"),
                Visit.of(CHIEF_CONSULTANT, "/returns/export"),
                Visit.of(MUNICIPAL_DECIDER, "/returns/municipalities"),
                Visit.of(ADMINISTRATOR, "/administration/rollups"),
                Visit.of(CHIEF_CONSULTANT, "/returns/{indicator}/cases").at("/returns/new-consultations/cases"),
                Visit.of(CHIEF_CONSULTANT, "/returns/{indicator}/not-counted").at("/returns/plans/not-counted"),
                Visit.of(CHIEF_CONSULTANT, "/returns/gaps"),
                Visit.of(CHIEF_CONSULTANT, "/returns/closings"),
                Visit.of(CHIEF_CONSULTANT, "/returns/closings/{month}")
                        .within("/returns/closings", "/returns/closings/"),
                Visit.of(CHIEF_CONSULTANT, "/returns/closings/{month}/{version}/differences")
                        .within("/returns/closings", "/differences"));
    }

    /** A version of the rules is on the list once somebody entered one. */
    private static String newRules(Desk desk) {
        desk.open("/privacy-rules/new");
        desk.type("版の名前", "第3版（令和8年11月）");
        desk.type("適用日", "令和8年11月1日");
        desk.submit("登録する");
        desk.open("/privacy-rules");
        return desk.main().locator("tbody a[href*='/privacy-rules/']").first().getAttribute("href");
    }

    /** The prepared つなぎ passes nothing on, so its list has no link to a letter; the page says why. */
    private static String letter(Desk desk, String number) {
        desk.open(page(number, "/referrals"));
        return desk.main()
                .locator("a[href$='/arrival']")
                .first()
                .getAttribute("href")
                .replace("/arrival", "/letter");
    }

    private static List<Visit> caseItself(String number) {
        return List.of(
                Visit.ofCase(number, CHIEF_CONSULTANT, ""),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/history"),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/evaluation"),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/evaluation/correction"),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/follow-ups"),
                Visit.ofCase(number, CONSULTANT, "/follow-ups/{id}").by(page(number, "/follow-ups"), "様子を記録する"),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/closing"),
                Visit.ofCase(number, CONSULTANT, "/monitoring"),
                Visit.ofCase(number, CONSULTANT, "/outcomes"),
                Visit.ofCase(number, CONSULTANT, "/outcomes/{outcome}").within(page(number, "/outcomes"), "/outcomes/"),
                Visit.ofCase(number, CONSULTANT, "/trials"),
                Visit.ofCase(number, CONSULTANT, "/transcription"),
                Visit.ofCase(number, CONSULTANT, "/documents"),
                new Visit("/privacy-rules/{id}", CHIEF_CONSULTANT, Visits::newRules),
                Visit.ofCase(number, CONSULTANT, "/records"),
                Visit.ofCase(number, CONSULTANT, "/records").at(page(number, "/records?new")),
                Visit.ofCase(number, CONSULTANT, "/records/{record}/correct").by(page(number, "/records"), "訂正する"),
                Visit.ofCase(number, CONSULTANT, "/records/{record}/comment").by(page(number, "/records"), "追記する"));
    }

    private static List<Visit> person(String number) {
        String sheet = page(number, "/person");
        return List.of(
                Visit.ofCase(number, CONSULTANT, "/person"),
                Visit.ofCase(number, CONSULTANT, "/person/basics"),
                Visit.ofCase(number, CONSULTANT, "/person/telephones/new"),
                Visit.ofCase(number, CONSULTANT, "/person/telephones/{id}").within(sheet, "/telephones/"),
                Visit.ofCase(number, CONSULTANT, "/person/addresses/new"),
                Visit.ofCase(number, CONSULTANT, "/person/addresses/{id}").within(sheet, "/addresses/"),
                Visit.ofCase(number, CONSULTANT, "/person/household/new"),
                Visit.ofCase(number, CONSULTANT, "/person/household/{id}").within(sheet, "/household/"));
    }

    private static List<Visit> firstSteps(String number) {
        return List.of(
                Visit.of(CONSULTANT, "/intake/new"),
                Visit.of(CONSULTANT, "/intake/running-case"),
                Visit.ofCase(number, CONSULTANT, "/intake"),
                Visit.ofCase(number, CONSULTANT, "/intake/correction"),
                Visit.ofCase(number, CONSULTANT, "/application"),
                Visit.ofCase(number, CONSULTANT, "/application/correction"),
                Visit.ofCase(number, CONSULTANT, "/application/agreement"),
                Visit.ofCase(number, CONSULTANT, "/consent"),
                Visit.ofCase(number, CONSULTANT, "/emergency"),
                Visit.ofCase(number, CONSULTANT, "/referrals"),
                Visit.ofCase(number, CONSULTANT, "/referrals/new"),
                new Visit("/cases/{caseNumber}/referrals/{id}/letter", CONSULTANT, desk -> letter(desk, number)),
                Visit.ofCase(number, CONSULTANT, "/referrals/{id}/arrival")
                        .within(page(number, "/referrals"), "/arrival"),
                Visit.ofCase(number, CONSULTANT, "/assessment"),
                Visit.ofCase(number, CONSULTANT, "/assessment/correction"),
                Visit.ofCase(number, CONSULTANT, "/screening"));
    }

    private static List<Visit> city(String number) {
        return List.of(
                Visit.ofCase(number, CHIEF_CONSULTANT, "/conference"),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/decision"),
                Visit.of(MUNICIPAL_DECIDER, "/decisions"),
                Visit.of(MUNICIPAL_DECIDER, "/decisions/{id}").within("/decisions", "/decisions/"),
                Visit.of(MUNICIPAL_DECIDER, "/decisions/{id}/lines/{line}")
                        .within("/decisions", "/decisions/", "/lines/"));
    }

    /** Of the only case whose plan is in force. */
    private static List<Visit> amendment() {
        String route = "/cases/{caseNumber}/plan/amendment";
        String inSupport = "/cases?stage=IN_SUPPORT";
        var amendment = new Visit(route, CONSULTANT, desk -> inSupport)
                .within(inSupport, "/cases/R", "/plan", "/plan/amendment");
        return List.of(
                amendment,
                new Visit(route + "/edit", CONSULTANT, desk -> inSupport)
                        .within(inSupport, "/cases/R", "/plan", "/plan/amendment", "/amendment/edit"),
                new Visit(route + "/{kind}/{id}", CONSULTANT, desk -> inSupport)
                        .within(inSupport, "/cases/R", "/plan", "/plan/amendment", "/amendment/lines/"),
                new Visit(
                        route + "/{kind}/new",
                        CONSULTANT,
                        desk -> amendment.address().apply(desk) + "/lines/new"));
    }

    private static List<Visit> plan(String number) {
        return List.of(
                Visit.ofCase(number, CONSULTANT, "/plan"),
                Visit.ofCase(number, CONSULTANT, "/plan/edit"),
                Visit.ofCase(number, CONSULTANT, "/plan/agreement"),
                Visit.ofCase(number, CONSULTANT, "/plan/{kind}/new").at("/cases/" + number + "/plan/lines/new"),
                Visit.ofCase(number, CONSULTANT, "/plan/{kind}/{id}").within(page(number, "/plan"), "/lines/"));
    }

    private static String page(String number, String path) {
        return "/cases/" + number + path;
    }
}
