package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.access.Role;
import tsunagi.testing.World.SignIn;

/** R6 of the quality figures: two people change the same entry at random, and nobody's words vanish unasked. */
class TwoEditorsJourney extends BrowserTest {
    private static final int ROUNDS = 200;
    private static final List<String> FIELDS = List.of("name", "contact", "note");
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "formToken", "formPage");

    private final Random random = new Random(20_261_126);

    @Test
    void nobodysWordsVanishUnasked() throws Exception {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT);
        ResourceScreen.blank(desk).named("試験機関", "フードバンク・食料支援").save();
        desk.follow("試験機関");
        var one = new Editor(desk.path(), town.signIn(town.consultant()));
        var other = new Editor(desk.path(), town.signIn(town.as(Role.CHIEF_CONSULTANT)));
        int merged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            merged += round(one, other, round) ? 1 : 0;
        }
        assertThat(merged).isGreaterThan(ROUNDS / 20);
    }

    /** Answers whether the two were put together unasked. */
    private boolean round(Editor one, Editor other, int round) throws Exception {
        Map<String, String> first = one.open();
        Map<String, String> second = other.open();
        Map<String, String> mine = changes("甲" + round);
        Map<String, String> theirs = changes("乙" + round);
        Map<String, String> expected = new HashMap<>(first);
        expected.putAll(mine);
        expected.putAll(theirs);
        if (random.nextInt(4) > 0) {
            second.put("formBase", base(second));
        }
        first.putAll(mine);
        second.putAll(theirs);

        assertThat(one.send(first).statusCode()).isEqualTo(303);
        var answer = other.send(second);
        Set<String> both = new HashSet<>(mine.keySet());
        both.retainAll(theirs.keySet());
        if (second.containsKey("formBase")) {
            assertThat(answer.statusCode()).isEqualTo(both.isEmpty() ? 303 : 409);
            assertThat(asked(answer.body())).isEqualTo(both);
        }
        if (answer.statusCode() == 409) {
            Map<String, String> chosen = chosen(answer.body());
            expected.putAll(chosen);
            assertThat(other.send(chosen).statusCode()).isEqualTo(303);
        }
        Map<String, String> there = one.open();
        FIELDS.forEach(field ->
                assertThat(there.get(field)).as("round %d: %s", round, field).isEqualTo(expected.get(field)));
        return answer.statusCode() == 303 && !mine.isEmpty() && !theirs.isEmpty();
    }

    private Map<String, String> changes(String words) {
        Map<String, String> changes = new HashMap<>();
        for (String field : FIELDS) {
            if (random.nextInt(3) == 0) {
                changes.put(field, words + field);
            }
        }
        return changes;
    }

    /** As a page sends it along. */
    private static String base(Map<String, String> form) {
        return JsonMapper.shared()
                .writeValueAsString(form.entrySet().stream()
                        .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                        .map(field -> Map.of("name", field.getKey(), "value", field.getValue()))
                        .toList());
    }

    private static Set<String> asked(String conflict) {
        return Jsoup.parse(conflict).select("main form fieldset input[type=radio]").eachAttr("name").stream()
                .collect(Collectors.toSet());
    }

    /** Chooses by chance, field by field. */
    private Map<String, String> chosen(String conflict) {
        Document page = Jsoup.parse(conflict);
        for (Element field : page.select("main form fieldset")) {
            var sides = field.select("input[type=radio]");
            sides.forEach(side -> side.removeAttr("checked"));
            sides.get(random.nextInt(sides.size())).attr("checked", true);
        }
        return form(page);
    }

    private static Map<String, String> form(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) page.expectFirst("main form:not(.ts-unfinished)"))
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    /** A person without a browser: what she sends is what a browser would send. */
    private final class Editor {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String entry;

        Editor(String entry, SignIn signIn) throws Exception {
            this.entry = entry;
            Map<String, String> form = form(Jsoup.parse(get("/sign-in")));
            form.put("loginName", signIn.loginName());
            form.put("password", signIn.password());
            assertThat(post("/sign-in", form).statusCode()).isEqualTo(302);
        }

        Map<String, String> open() throws Exception {
            return form(Jsoup.parse(get(entry)));
        }

        HttpResponse<String> send(Map<String, String> form) throws Exception {
            return post(entry, form);
        }

        private String get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(origin() + path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }

        private HttpResponse<String> post(String path, Map<String, String> form)
                throws IOException, InterruptedException {
            String body = form.entrySet().stream()
                    .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                    .collect(Collectors.joining("&"));
            var request = HttpRequest.newBuilder(URI.create(origin() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
