package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;

/** 手入力の仕事: noted, given to a colleague, done, and taken back. */
@TsunagiIT
class TaskScreensIT extends DeskScreens {
    private static final String RECEIPT = "家賃の領収書を受け取る";

    @Autowired
    CaseGrants grants;

    private Map<String, String> task(Actor whose) {
        return new HashMap<>(Map.of(
                "title",
                RECEIPT,
                "dueOn",
                typed(today()),
                "whose",
                whose.staff().toString()));
    }

    private void note(Actor by, Map<String, String> typed) {
        assertThat(send(by, "/tasks/new", typed)).hasStatus(303).hasRedirectedUrl("/today");
    }

    private String action(Actor actor, String word) throws Exception {
        return today(actor).select("form[action^=/tasks/], button[formaction^=/tasks/]").stream()
                .map(each -> each.attr(each.is("form") ? "action" : "formaction"))
                .filter(action -> action.endsWith("/" + word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTaskStandsAmongTheDaysWorkWithItsHourAndItsCase() throws Exception {
        var number = world.openCase(town).number().value();
        var typed = task(town.consultant());
        typed.put("dueAt", "午後2時半");
        typed.put("caseNumber", number.toLowerCase(Locale.ROOT));
        note(town.consultant(), typed);
        var line = line(today(town.consultant()), RECEIPT);
        assertThat(line.text()).contains("手入力", "14:30", "今日", "試験 太郎", number);
        assertThat(part(today(town.consultant()), "today")).contains(RECEIPT);
        assertThat(tile(today(town.consultant()), "今日")).isEqualTo("1");
    }

    @Test
    void whatIsDoneComesBackByOnePress() throws Exception {
        note(town.consultant(), task(town.consultant()));
        assertThat(send(town.consultant(), action(town.consultant(), "done"))).hasRedirectedUrl("/today");
        assertThat(lines(today(town.consultant()))).isEmpty();
        assertThat(part(today(town.consultant()), "done")).contains(RECEIPT, "元に戻す");
        assertThat(send(town.consultant(), action(town.consultant(), "reopen"))).hasStatus(303);
        assertThat(line(today(town.consultant()), RECEIPT).text()).contains("今日");
    }

    @Test
    void aTaskForAColleagueStandsOnHerListAndOnThatOfWhoGaveIt() throws Exception {
        note(town.consultant(), task(colleague()));
        assertThat(lines(today(colleague()))).hasSize(1);
        assertThat(lines(today(town.consultant()))).hasSize(1);
        assertThat(send(colleague(), action(colleague(), "done"))).hasStatus(303);
        assertThat(part(today(town.consultant()), "done")).contains(RECEIPT);
    }

    @Test
    void anotherDeskNeitherSeesATaskNorEndsIt() throws Exception {
        note(town.consultant(), task(town.consultant()));
        var other = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(lines(page(other, "/today?whose=everybody"))).isEmpty();
        for (String word : List.of("done", "withdraw")) {
            assertThat(send(other, action(town.consultant(), word))).as(word).hasStatus(404);
        }
        var typed = task(other);
        assertThat(send(town.consultant(), "/tasks/new", typed)).hasStatus(422);
    }

    @Test
    void aTaskOfARestrictedCaseGoesToItsTeamOnly() throws Exception {
        var number = world.openCase(town).number();
        chief().run(() -> grants.restrict(number, true));
        var typed = task(colleague());
        typed.put("caseNumber", number.value());
        var refused = send(town.consultant(), "/tasks/new", typed);
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("このケースを見ることのできる職員を選んでください");
        typed.put("whose", town.consultant().staff().toString());
        note(town.consultant(), typed);
        assertThat(lines(page(colleague(), "/today?whose=team"))).isEmpty();
        assertThat(lines(page(town.consultant(), "/today?whose=team"))).anyMatch(row -> row.contains(RECEIPT));
        assertThat(send(colleague(), action(town.consultant(), "done"))).hasStatus(404);
    }

    @Test
    void everythingToPutRightIsSaidAtOnceAndKept() throws Exception {
        var sent = send(
                town.consultant(),
                "/tasks/new",
                Map.of("title", " ", "dueOn", typed(today().minusDays(1)), "dueAt", "夕方", "caseNumber", "R99-9999"));
        assertThat(sent).hasStatus(422);
        var page = Jsoup.parse(sent.getResponse().getContentAsString());
        assertThat(page.text()).contains("何をするかを入力してください", "する日は、今日からの日付にしてください", "時刻は「14:30」", "見つからないか", "だれがするかを");
        assertThat(page.expectFirst("#f-caseNumber").val()).isEqualTo("R99-9999");
    }

    @Test
    void whatIsGivenUpIsNobodysWork() throws Exception {
        note(town.consultant(), task(town.consultant()));
        assertThat(send(town.consultant(), action(town.consultant(), "withdraw")))
                .hasStatus(303);
        assertThat(lines(today(town.consultant()))).isEmpty();
        assertThat(part(today(town.consultant()), "done")).isEmpty();
    }

    @Test
    void theCityNotesNoTasks() {
        assertThat(mvc.perform(get("/tasks/new").with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(403);
    }
}
