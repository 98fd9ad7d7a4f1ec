package tsunagi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.OfficeId;
import tsunagi.testing.Statements;
import tsunagi.testing.Statements.Purpose;
import tsunagi.testing.World;
import tsunagi.web.PageAddress;

/**
 * Opens pages of 練習市 and counts the statements that each sends for itself, beside those of session, audit and transaction.
 * {@code -Dstatements=print} lists them. None is larger than a thin client draws at once.
 */
abstract class CountedPages extends PracticeContext {
    /** Of quality.md. */
    private static final int GOAL = 6;

    /** Acceptance condition 14 (docs/acceptance.md). */
    private static final int LARGEST = 150 * 1024;

    private static final boolean PRINT = "print".equals(System.getProperty("statements"));

    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    private final Map<Role, Actor> actors = new EnumMap<>(Role.class);
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /** Somebody who has this role at every office. */
    Actor as(Role role) {
        return actors.computeIfAbsent(role, this::enrolled);
    }

    private Actor enrolled(Role role) {
        var offices = strings("select distinct office_id::text from published_case").stream()
                .map(id -> new OfficeId(UUID.fromString(id)))
                .toList();
        var town =
                new World.Town(municipality(), offices.getFirst(), "練習市", new EnumMap<>(Role.class), new HashMap<>());
        return world.enrol(town, Set.of(role), offices);
    }

    /** Once to fill the program's memory, then counted. */
    void open(Role role, String path) throws Exception {
        open(role, path, path);
    }

    /** @param kind what such pages are called */
    void open(Role role, String kind, String path) throws Exception {
        page(role, path);
        count(role, kind, get(URI.create(path)), 200);
    }

    /** The search itself, and the page to which it leads. */
    void search(Role role, String words) throws Exception {
        var search = post(URI.create("/search")).with(csrf()).param("words", words);
        var found = send(world.signedIn(as(role)), search).getHeader("Location");
        count(role, "/search", search, 303);
        open(role, "/searches/ID " + words, Objects.requireNonNull(found));
    }

    /**
     * Sends the form that stands on a page with the page's own address (without what follows a question mark), as it is there but
     * for what is typed.
     *
     * @param paths all are saved, the last one is counted: those before fill the program's memory
     */
    void save(Role role, String kind, Map<String, String> typed, String... paths) throws Exception {
        var last = paths[paths.length - 1];
        for (String path : List.of(paths).subList(0, paths.length - 1)) {
            send(world.signedIn(as(role)), filled(page(role, path), path, typed));
        }
        count(role, "save " + kind, filled(page(role, last), last, typed), 303);
    }

    int status(Role role, String path) throws Exception {
        return send(world.signedIn(as(role)), get(URI.create(path))).getStatus();
    }

    Document page(Role role, String path) throws Exception {
        var answer = send(world.signedIn(as(role)), get(URI.create(path)));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** The first address within a page that begins so. */
    String link(Role role, String from, String beginning) throws Exception {
        return page(role, from).select("main a[href^='" + beginning + "']").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.startsWith(beginning + "new"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(from + " shows nothing below " + beginning));
    }

    /** @param above what sends more for a reason, and how many */
    void assertReached(Map<String, Integer> above) {
        List<String> wrong = new ArrayList<>();
        counted.forEach((page, count) -> {
            int most = above.getOrDefault(page, GOAL);
            if (count > most || above.containsKey(page) && count < most) {
                wrong.add("%s: %d statements, expected %d".formatted(page, count, most));
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(counted.keySet()).containsAll(above.keySet());
    }

    private void count(Role role, String kind, MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = new MockHttpServletResponse[1];
        var signedIn = world.signedIn(as(role));
        var heard = Statements.byPurpose(() -> answer[0] = send(signedIn, request));
        assertThat(answer[0].getStatus()).as(answer[0].getContentAsString()).isEqualTo(status);
        if (Objects.toString(answer[0].getContentType(), "").startsWith("text/html")) {
            assertThat(answer[0].getContentAsByteArray().length)
                    .as("bytes of %s", kind)
                    .isLessThan(LARGEST);
        }
        var own = heard.getOrDefault(Purpose.PAGE, List.of());
        if (PRINT) {
            System.out.printf("%4d %s%n", own.size(), kind);
            own.forEach(sql -> System.out.println("  - " + sql.strip().replaceAll("\\s+", " ")));
        }
        counted.merge(kind, own.size(), Math::max);
    }

    private static MockHttpServletRequestBuilder filled(Document page, String path, Map<String, String> typed) {
        String action = PageAddress.place(path);
        var request = post(URI.create(action)).with(csrf());
        typed.forEach(request::param);
        String fields = "form[action=" + action + "] :is(input, textarea, select)[name]";
        for (Element field : page.select(fields)) {
            boolean unchosen = field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked");
            if (!unchosen && !typed.containsKey(field.attr("name"))) {
                String value = field.is("select")
                        ? field.select("option[selected]").val()
                        : field.is("textarea") ? field.wholeText() : field.val();
                request.param(field.attr("name"), value);
            }
        }
        return request;
    }

    private MockHttpServletResponse send(RequestPostProcessor signedIn, MockHttpServletRequestBuilder request)
            throws Exception {
        return browser.perform(request.with(signedIn)).andReturn().getResponse();
    }
}
