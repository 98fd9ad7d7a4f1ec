package tsunagi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tsunagi.access.Role;
import tsunagi.access.StaffDirectory;
import tsunagi.access.TestSignIn;
import tsunagi.database.WorkScope;
import tsunagi.testing.TestDatabase;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** 時間切れ: whoever presses 受け付ける after the session has ended signs in again, and the text is still there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tsunagi.secure-cookies=false")
@ActiveProfiles("test")
@Import({TestDatabase.class, World.class, TestSignIn.class})
class ExpiredSessionIT {
    private static final String PASSWORD = "shiken no nagai aikotoba 12";
    private static final String TOLD = "家賃を払えず、今月末に出るよう言われた。\n「もう限界です」";

    @Autowired
    World world;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private HttpClient browser = browser();

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @Test
    void theTextSurvivesTheEndOfTheSession() throws Exception {
        var town = world.town();
        String writer = enrolled(town);
        Document signIn = afterTheSession(writer);

        String continued = location(send("/sign-in", credentials(signIn, writer)));
        assertThat(continued).startsWith("/intake/new?draft=");
        Document page = get(continued);
        assertThat(page.expectFirst("textarea[name=freeText]").wholeText().strip())
                .isEqualTo(TOLD);
        var again = typed(page);
        again.put("freeText", page.expectFirst("textarea[name=freeText]").wholeText());
        assertThat(send("/intake/new", again).statusCode()).isEqualTo(303);

        String kept = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select free_text from reception")
                        .query(String.class)
                        .single());
        assertThat(kept).isEqualTo(TOLD);
    }

    @Test
    void nobodyElseWhoSignsInThereIsShownTheText() throws Exception {
        var town = world.town();
        Document signIn = afterTheSession(enrolled(town));

        String next = location(send("/sign-in", credentials(signIn, enrolled(town))));

        assertThat(next).isEqualTo("/");
        assertThat(get("/intake/new").text()).doesNotContain("の書きかけがあります", TOLD);
    }

    private String enrolled(Town town) {
        String login = "t" + UUID.randomUUID();
        var entry = new StaffDirectory.NewStaff(
                login, PASSWORD, "試験 職員", "しけん しょくいん", Set.of(Role.CONSULTANT), List.of(town.office()));
        WorkScope.of(town.municipality()).run(() -> staff.enrol(entry, town.name()));
        return login;
    }

    /** The sign-in page that answers a form whose session has ended. */
    private Document afterTheSession(String login) throws IOException, InterruptedException {
        send("/sign-in", credentials(get("/sign-in"), login));
        var form = typed(get("/intake/new"));
        browser = browser();
        var answer = send("/intake/new", form);
        assertThat(answer.statusCode()).isEqualTo(401);
        return Jsoup.parse(answer.body());
    }

    private static Map<String, String> credentials(Document signIn, String login) {
        var credentials = hidden(signIn.expectFirst("form[action=/sign-in]"));
        credentials.put("loginName", login);
        credentials.put("password", PASSWORD);
        return credentials;
    }

    private static Map<String, String> typed(Document page) {
        var form = hidden(page.expectFirst("form[action=/intake/new]"));
        form.putAll(Map.of(
                "freeText", TOLD,
                "receivedOn", "R8.10.1",
                "channel", "TELEPHONE",
                "caller", "PERSON",
                "anonymous", "true"));
        return form;
    }

    private static Map<String, String> hidden(Element form) {
        return form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(input -> input.attr("name"), Element::val, (first, second) -> first));
    }

    private Document get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).build();
        return Jsoup.parse(
                browser.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Where a redirect leads within the program. */
    private static String location(HttpResponse<String> answer) {
        var target = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return target.getPath() + (target.getQuery() == null ? "" : "?" + target.getQuery());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
