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
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/**
 * The main pages of the fullest case of 練習市, and those that everybody opens all day: each sends at most six statements of its
 * own (quality.md), whatever is in the case. {@code -Dstatements=print} lists them.
 */
class StatementsPerPageIT extends PracticeContext {
    private static final int GOAL = 6;

    /** Not there yet; a number here may only become smaller, until its line goes. */
    private static final Map<String, Integer> ABOVE = Map.of(
            "save a note", 7,
            "save 様式2", 11,
            "/cases/N/intake", 7,
            "/cases/N/application", 7,
            "/cases/N/plan/print", 10,
            "/cases/N/decision", 9,
            "/cases/N/evaluation", 9);

    private static final List<String> OF_ALL =
            List.of("/today", "/cases?open=on", "/cases?stage=IN_SUPPORT", "/resources", "/conferences", "/settings");

    private static final List<String> OF_CASE = List.of(
            "",
            "/records",
            "/history",
            "/person",
            "/person/basics",
            "/intake",
            "/application",
            "/consent",
            "/emergency",
            "/assessment",
            "/plan",
            "/plan/print",
            "/conference",
            "/decision",
            "/evaluation",
            "/monitoring",
            "/outcomes",
            "/trials",
            "/referrals",
            "/documents",
            "/follow-ups",
            "/closing");

    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    private Actor consultant;
    private Actor decider;
    private String fullest;

    @BeforeEach
    void theFullestCase() {
        fullest = strings("""
                select c.case_number from published_case c join published_supportlog_record r on r.case_id = c.case_id
                where c.stage = 'IN_SUPPORT' group by c.case_number order by count(*) desc, c.case_number limit 1
                """).getFirst();
        var offices = strings("select distinct office_id::text from published_case").stream()
                .map(id -> new OfficeId(UUID.fromString(id)))
                .toList();
        var town =
                new World.Town(municipality(), offices.getFirst(), "練習市", new EnumMap<>(Role.class), new HashMap<>());
        consultant = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), offices);
        decider = world.enrol(town, Set.of(Role.MUNICIPAL_DECIDER), List.of());
    }

    @Test
    void eachPageSendsAtMostSixStatementsOfItsOwn() throws Exception {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (String path : OF_ALL) {
            counted.put(path, statements(consultant, get(URI.create(path)), 200));
        }
        for (String path : OF_CASE) {
            counted.put("/cases/N" + path, statements(consultant, get(URI.create("/cases/" + fullest + path)), 200));
        }
        counted.put("/decisions", statements(decider, get(URI.create("/decisions")), 200));
        counted.put("search", statements(consultant, form("/cases/search").param("words", "さとう"), 200));
        assertReached(counted);
    }

    @Test
    void eachSaveSendsAtMostSixStatementsOfItsOwn() throws Exception {
        Map<String, Integer> counted = new LinkedHashMap<>();
        String records = "/cases/" + fullest + "/records";
        var note = Map.of("facts", "電話で様子を聞いた", "method", "M01", "support", "given");
        String assessment = "/cases/"
                + strings("select min(case_number) from published_case where stage = 'ASSESSING'")
                        .getFirst()
                + "/assessment";
        var complaint = Map.of("complaint", "仕事を辞めてから収入がない");
        for (int round = 0; round < 2; round++) {
            counted.put("save a note", statements(consultant, filled(records, note), 303));
            counted.put("save 様式2", statements(consultant, filled(assessment, complaint), 303));
        }
        assertReached(counted);
    }

    private static void assertReached(Map<String, Integer> counted) {
        if ("print".equals(System.getProperty("statements"))) {
            counted.forEach((page, count) -> System.out.printf("%4d %s%n", count, page));
        }
        List<String> wrong = new ArrayList<>();
        counted.forEach((page, count) -> {
            int most = ABOVE.getOrDefault(page, GOAL);
            if (count > most || ABOVE.containsKey(page) && count < most) {
                wrong.add("%s: %d statements, expected %d".formatted(page, count, most));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Once to fill the program's memory, then counted. */
    private int statements(Actor actor, MockHttpServletRequestBuilder request, int status) throws Exception {
        var signedIn = world.signedIn(actor);
        if (status == 200) {
            send(signedIn, request);
        }
        var answer = new MockHttpServletResponse[1];
        var heard = Statements.byPurpose(() -> answer[0] = send(signedIn, request));
        assertThat(answer[0].getStatus()).as(answer[0].getContentAsString()).isEqualTo(status);
        var own = heard.getOrDefault(Purpose.PAGE, List.of());
        if ("print".equals(System.getProperty("statements"))) {
            System.out.println("=== " + answer[0].getStatus() + " session "
                    + heard.getOrDefault(Purpose.SESSION, List.of()).size() + ", audit "
                    + heard.getOrDefault(Purpose.AUDIT, List.of()).size() + ", own " + own.size());
            own.forEach(sql -> System.out.println("  - " + sql.strip().replaceAll("\\s+", " ")));
        }
        return own.size();
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(URI.create(path)).with(csrf());
    }

    /** The page's form with its own address, as it stands there but for what is typed. */
    private MockHttpServletRequestBuilder filled(String path, Map<String, String> typed) throws Exception {
        var page = send(world.signedIn(consultant), get(URI.create(path)));
        var request = form(path);
        typed.forEach(request::param);
        String fields = "form[action=" + path + "] :is(input, textarea, select)[name]";
        for (Element field : Jsoup.parse(page.getContentAsString()).select(fields)) {
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
