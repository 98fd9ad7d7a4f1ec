package tsunagi.journeys;

import static tsunagi.access.Role.AUDITOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagi.access.Role;

/** Every page of the program, who opens it and how: a new GET route needs a line here. */
final class Visits {
    /** Routes that are no pages: files and papers, and what sends the reader on at once. */
    static final Map<String, String> NO_PAGES = Map.of(
            "/", "sends on to the first page of the role",
            "/cases/{caseNumber}/records/new", "sends on to the text box of the records",
            "/cases/{caseNumber}/documents/{id}", "a file",
            "/cases/{caseNumber}/plan/print", "a PDF",
            "/cases/{caseNumber}/plan/print/blank", "a PDF");

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

        /** A page that is reached by the link to an entry of a list. */
        Visit within(String from, String addressPart) {
            return new Visit(route, role, desk -> {
                desk.open(from);
                var entries = desk.main().locator("a[href*='" + addressPart + "']:not([href$='/new'])");
                return entries.first().getAttribute("href");
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
        return Stream.of(everywhere(), person(number), plan(number), caseItself(number))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Visit> everywhere() {
        return List.of(
                Visit.of(CHIEF_CONSULTANT, "/today"),
                Visit.of(CHIEF_CONSULTANT, "/cases"),
                Visit.of(CONSULTANT, "/memberships"),
                Visit.of(CONSULTANT, "/sign-in"),
                Visit.of(CONSULTANT, "/settings"),
                Visit.of(AUDITOR, "/audit"),
                Visit.of(CONSULTANT, "/resources"),
                Visit.of(CONSULTANT, "/resources/new"),
                Visit.of(CONSULTANT, "/resources/{id}").by("/resources", Prepared.RESOURCE));
    }

    private static List<Visit> caseItself(String number) {
        return List.of(
                Visit.ofCase(number, CHIEF_CONSULTANT, ""),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/history"),
                Visit.ofCase(number, CONSULTANT, "/documents"),
                Visit.ofCase(number, CONSULTANT, "/records"),
                Visit.ofCase(number, CONSULTANT, "/records/{record}/correct").by(page(number, "/records"), "訂正する"));
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
