package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.World;

/** What the tests of 今日の仕事 do: open its pages, press its buttons, and let things happen in cases. */
abstract class DeskScreens {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    World.Town town;

    @BeforeEach
    void openTown() {
        town = world.town();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static LocalDate business(LocalDate since, int days) {
        return BusinessCalendar.national().plusBusinessDays(since, days);
    }

    static String typed(LocalDate day) {
        return JapaneseDates.format(day);
    }

    void happens(OpenedCase opened, NewFact... facts) {
        world.inTransaction(town.consultant(), () -> {
            for (NewFact fact : facts) {
                cases.append(opened.id(), fact);
            }
            return facts.length;
        });
    }

    Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    Document today(Actor actor) throws Exception {
        return page(actor, "/today");
    }

    MvcTestResult send(Actor actor, String path, Map<String, String> typed) {
        var request = post(path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    MvcTestResult send(Actor actor, String path) {
        return send(actor, path, Map.of());
    }

    /** The line that speaks of this. */
    static Element line(Document today, String words) {
        return today.select("main tbody tr").stream()
                .filter(row -> row.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no line says " + words + " in " + today.select("main").text()));
    }

    /** All lines but the returns, which stand in a table of their own. */
    static List<String> lines(Document today) {
        today.select("#filings").remove();
        return today.select("main tbody tr").eachText();
    }

    /** What stands under a heading of the page. */
    static String part(Document today, String id) {
        return today.select("#" + id).text();
    }

    static String tile(Document today, String label) {
        return today.select(".ts-tile").stream()
                .filter(tile -> tile.text().endsWith(label))
                .map(tile -> tile.expectFirst(".ts-tile__number").text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    Actor colleague() {
        return town.as(Role.EMPLOYMENT_SUPPORTER);
    }

    Actor chief() {
        return town.as(Role.CHIEF_CONSULTANT);
    }
}
