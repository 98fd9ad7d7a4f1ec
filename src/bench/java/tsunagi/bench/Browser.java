package tsunagi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** One signed-in person; speaks HTTP as a browser does, with cookies and the hidden fields of forms. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Program program;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private String csrf = "";

    private Browser(Program program) {
        this.program = program;
    }

    static Browser signedIn(Program program, String loginName) throws IOException, InterruptedException {
        var browser = new Browser(program);
        var form = fields(Jsoup.parse(browser.get("/sign-in")), "/sign-in");
        form.set("loginName", loginName);
        form.set("password", Towns.PASSWORD);
        int status = browser.send("/sign-in", form).statusCode();
        if (status != 302 && status != 303) {
            throw new IllegalStateException(loginName + " can't sign in: " + status);
        }
        browser.csrf = Jsoup.parse(browser.get("/controls"))
                .select("input[name=_csrf]")
                .val();
        return browser;
    }

    /** What every form of this session carries. */
    String csrf() {
        return csrf;
    }

    /** The page's text, which must be there. */
    String get(String path) throws IOException, InterruptedException {
        var answer = open(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> open(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(program.uri(path)).timeout(PATIENCE).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form and fails unless it is answered by the status. */
    void post(String path, MultiValueMap<String, String> form, int expected) throws IOException, InterruptedException {
        int status = send(path, form).statusCode();
        if (status != expected) {
            throw new IllegalStateException(path + " answered " + status + " instead of " + expected);
        }
    }

    /** Sends a form and opens the page to which its answer leads. */
    String follow(String path, MultiValueMap<String, String> form) throws IOException, InterruptedException {
        var answer = send(path, form);
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(path + " answered " + answer.statusCode()));
        return get(URI.create(location).getPath());
    }

    private HttpResponse<byte[]> send(String path, MultiValueMap<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(program.uri(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** What a browser would send of the page's form with this action, as it stands. */
    static MultiValueMap<String, String> fields(Document page, String action) {
        var form = page.select("form[method=post]").stream()
                .filter(each -> each.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form for " + action + " on " + page.title()));
        var fields = new LinkedMultiValueMap<String, String>();
        form.select("input[name], select[name], textarea[name]").forEach(input -> {
            String kind = input.tagName().equals("input") ? input.attr("type") : input.tagName();
            boolean chosen = !kind.equals("checkbox") && !kind.equals("radio") || input.hasAttr("checked");
            if (kind.equals("select")) {
                input.select("option[selected]").forEach(option -> fields.add(input.attr("name"), option.val()));
            } else if (chosen && !kind.equals("file")) {
                fields.add(input.attr("name"), input.val());
            }
        });
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
