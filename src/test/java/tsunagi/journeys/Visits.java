package tsunagi.journeys;

import static tsunagi.access.Role.AUDITOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tsunagi.access.Role;

/** Every page of the program, who opens it and how: a new GET route needs a line here. */
final class Visits {
    /** Routes that are no pages: files and papers, and what sends the reader on at once. */
    static final Map<String, String> NO_PAGES = Map.of(
            "/", "sends on to the first page of the role",
            "/cases/{caseNumber}/records/new", "sends on to the text box of the records",
            "/cases/{caseNumber}/documents/{id}", "a file");

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

        /** A page that is reached by a link on another one. */
        Visit by(String from, String linkText) {
            return new Visit(route, role, desk -> {
                desk.open(from);
                return desk.main().getByText(linkText).first().getAttribute("href");
            });
        }
    }

    static List<Visit> all(String number) {
        String path = "/cases/" + number;
        return List.of(
                Visit.of(CHIEF_CONSULTANT, "/today"),
                Visit.of(CHIEF_CONSULTANT, "/cases"),
                Visit.of(CONSULTANT, "/memberships"),
                Visit.of(CONSULTANT, "/sign-in"),
                Visit.of(CONSULTANT, "/settings"),
                Visit.of(AUDITOR, "/audit"),
                Visit.of(CONSULTANT, "/resources"),
                Visit.of(CONSULTANT, "/resources/new"),
                Visit.of(CONSULTANT, "/resources/{id}").by("/resources", Prepared.RESOURCE),
                Visit.ofCase(number, CHIEF_CONSULTANT, ""),
                Visit.ofCase(number, CHIEF_CONSULTANT, "/history"),
                Visit.ofCase(number, CONSULTANT, "/documents"),
                Visit.ofCase(number, CONSULTANT, "/records"),
                Visit.ofCase(number, CONSULTANT, "/records/{record}/correct").by(path + "/records", "訂正する"));
    }
}
