package tsunagi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 独自の閉庁日: entered by the administrator, and left out wherever business days are counted. */
@TsunagiIT
class ClosedDayScreensIT {
    private static final String PATH = ClosedDayController.PATH;

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    World.Town town;

    @BeforeEach
    void openTown() {
        town = world.town();
    }

    private Actor administrator() {
        return town.as(Role.ADMINISTRATOR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate business(LocalDate since, int days) {
        return BusinessCalendar.national().plusBusinessDays(since, days);
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> typed) {
        var request = post(path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult close(LocalDate first, LocalDate last, String name, String office) {
        return send(
                administrator(),
                PATH,
                Map.of(
                        "name",
                        name,
                        "first",
                        JapaneseDates.format(first),
                        "last",
                        JapaneseDates.format(last),
                        "office",
                        office));
    }

    private static String text(MvcTestResult sent) throws Exception {
        return Jsoup.parse(sent.getResponse().getContentAsString()).text();
    }

    private String dueOfTriage() throws Exception {
        return page(town.consultant(), "/today").select("main tbody tr").text();
    }

    @Test
    void whatIsDueInBusinessDaysMovesBehindTheDaysOnWhichTheOfficeIsClosed() throws Exception {
        var received = today().minusDays(20);
        world.openCase(town, received);
        assertThat(dueOfTriage()).contains(JapaneseDates.formatMonthDay(business(received, 3)));
        var closed = business(received, 1);
        assertThat(close(closed, closed, "開庁記念日", "")).hasStatus(303);
        assertThat(dueOfTriage()).contains(JapaneseDates.formatMonthDay(business(received, 4)));
        var other = world.otherOffice(town).toString();
        assertThat(close(business(received, 3), business(received, 3), "臨時休館", other))
                .hasStatus(303);
        assertThat(dueOfTriage())
                .as("another office is closed")
                .contains(JapaneseDates.formatMonthDay(business(received, 4)));
        assertThat(close(
                        business(received, 3),
                        business(received, 3),
                        "臨時休館",
                        town.office().toString()))
                .hasStatus(303);
        assertThat(dueOfTriage()).contains(JapaneseDates.formatMonthDay(business(received, 5)));
    }

    @Test
    void aDayThatIsTakenBackCountsAgain() throws Exception {
        var received = today().minusDays(20);
        world.openCase(town, received);
        var closed = business(received, 1);
        assertThat(close(closed, closed, "開庁記念日", "")).hasStatus(303);
        var listed = page(administrator(), PATH);
        assertThat(listed.select("main tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("開庁記念日", "すべての窓口", JapaneseDates.formatWithWeekday(closed));
        String end = listed.expectFirst("form[action$=/end]").attr("action");
        assertThat(send(town.consultant(), end, Map.of())).hasStatus(403);
        assertThat(send(administrator(), end, Map.of())).hasStatus(303);
        assertThat(page(administrator(), PATH).text()).contains("独自の閉庁日はまだありません");
        assertThat(dueOfTriage()).contains(JapaneseDates.formatMonthDay(business(received, 3)));
        assertThat(send(administrator(), end, Map.of())).as("only once").hasStatus(404);
    }

    @Test
    void theCalendarAndTheSettingsNameTheDay() throws Exception {
        var day = business(today(), 3);
        assertThat(close(day, day, "開庁記念日", town.office().toString())).hasStatus(303);
        var shown = page(town.consultant(), "/calendar?view=day&on=" + day).expectFirst(".ts-day");
        assertThat(shown.attr("data-closed")).isEqualTo("true");
        assertThat(shown.text()).contains("開庁記念日");
        assertThat(page(town.consultant(), "/settings").select("main").text())
                .contains("これからの独自の閉庁日", "開庁記念日", JapaneseDates.formatWithWeekday(day));
    }

    @Test
    void everythingToPutRightIsSaidAndKept() throws Exception {
        var nothing = send(administrator(), PATH, Map.of("name", " ", "first", "いつか", "office", "どこか"));
        assertThat(nothing).hasStatus(422);
        assertThat(text(nothing)).contains("何の日かを入力してください", "窓口を選んでください");
        assertThat(Jsoup.parse(nothing.getResponse().getContentAsString())
                        .expectFirst("#f-first")
                        .val())
                .isEqualTo("いつか");
        var day = business(today(), 3);
        assertThat(text(close(day, day.minusDays(1), "改修", ""))).contains("終わりの日は、初めの日より前にはできません");
        assertThat(text(close(day, day.plusDays(31), "改修", ""))).contains("一度に入れられるのは31日までです");
        assertThat(text(close(today().plusYears(4), today().plusYears(4), "改修", "")))
                .contains("3年先までの日付");
        var newYear = LocalDate.of(today().getYear() + 1, 1, 1);
        assertThat(text(close(newYear, newYear.plusDays(2), "年始", ""))).contains("もともと閉庁日です");
        assertThat(close(day, day, "開庁記念日", "")).hasStatus(303);
        assertThat(text(close(day.minusDays(1), day.plusDays(1), "改修", ""))).contains("閉庁日「開庁記念日」と日が重なっています");
        assertThat(text(close(day, day, "臨時休館", town.office().toString()))).contains("もともと閉庁日です");
    }

    @Test
    void onlyTheAdministratorDecides() {
        for (Role role : new Role[] {Role.CHIEF_CONSULTANT, Role.MUNICIPAL_OFFICER, Role.AUDITOR}) {
            assertThat(mvc.perform(get(PATH).with(world.signedIn(town.as(role)))))
                    .as(role.name())
                    .hasStatus(403);
            assertThat(send(town.as(role), PATH, Map.of("name", "休み"))).hasStatus(403);
        }
    }
}
