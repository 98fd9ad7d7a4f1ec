package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;

/** 仕事を直す: what it said before stays readable, and nobody overwrites another's change. */
@TsunagiIT
class TaskChangeScreensIT extends DeskScreens {
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

    /** A new task of the consultant, and where it is put right. */
    private String noted(Map<String, String> typed) throws Exception {
        assertThat(send(town.consultant(), "/tasks/new", typed)).hasStatus(303);
        return today(town.consultant())
                .expectFirst("main tbody a[href^=/tasks/]")
                .attr("href");
    }

    private Map<String, String> opened(Actor actor, String path) throws Exception {
        var form = page(actor, path).expectFirst("form[action=" + path + "]");
        var typed = new HashMap<String, String>();
        form.select("input[name]").forEach(input -> typed.put(input.attr("name"), input.val()));
        typed.put(
                "whose", form.expectFirst("select[name=whose] option[selected]").val());
        typed.keySet().removeAll(Set.of("_csrf", "formToken", "formPage"));
        return typed;
    }

    @Test
    void everythingOfATaskIsPutRightAndWhatItSaidStaysReadable() throws Exception {
        var number = world.openCase(town).number().value();
        String path = noted(task(town.consultant()));
        var typed = opened(town.consultant(), path);
        assertThat(typed)
                .containsEntry("title", RECEIPT)
                .containsEntry("dueOn", typed(today()))
                .containsEntry("version", "1");
        typed.putAll(Map.of(
                "title",
                "家賃の領収書を送る",
                "dueOn",
                typed(today().plusDays(3)),
                "dueAt",
                "14:30",
                "caseNumber",
                number,
                "whose",
                colleague().staff().toString()));
        assertThat(send(town.consultant(), path, typed)).hasStatus(303).hasRedirectedUrl("/today");
        assertThat(line(today(colleague()), "家賃の領収書を送る").text()).contains("14:30", number);
        String days = JapaneseDates.formatShort(today()) + " → " + JapaneseDates.formatShort(today().plusDays(3));
        assertThat(page(colleague(), path).select("main li").eachText())
                .hasSize(5)
                .allMatch(change -> change.contains(town.consultant().name()))
                .anyMatch(change -> change.contains("する日：" + days))
                .anyMatch(change -> change.contains("何をするか：" + RECEIPT + " → 家賃の領収書を送る"))
                .anyMatch(change -> change.contains("時刻：（なし） → 14:30"))
                .anyMatch(change -> change.contains("ケース番号：（なし） → " + number))
                .anyMatch(change -> change.contains(
                        town.consultant().name() + " → " + colleague().name()));
    }

    @Test
    void theSecondOfTwoIsAskedWhoseTextStays() throws Exception {
        String path = noted(task(colleague()));
        var mine = opened(town.consultant(), path);
        var theirs = opened(colleague(), path);
        theirs.put("title", "領収書を写す");
        assertThat(send(colleague(), path, theirs)).hasStatus(303);
        mine.put("title", "領収書を送る");
        var conflict = send(town.consultant(), path, mine);
        assertThat(conflict).hasStatus(409);
        assertThat(conflict.getResponse().getContentAsString())
                .contains("領収書を送る", "領収書を写す", colleague().name());
        assertThat(line(today(colleague()), "領収書を写す").text()).contains("今日");
    }

    @Test
    void aDayThatHasPassedMayStayButNoOtherPastDayIsTaken() throws Exception {
        String path = noted(task(town.consultant()));
        world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("update work_task set due_on = due_on - 3").update());
        var typed = opened(town.consultant(), path);
        typed.put("title", "まだ受け取っていない");
        assertThat(send(town.consultant(), path, typed)).hasStatus(303);
        assertThat(line(today(town.consultant()), "まだ受け取っていない").text()).contains("3日超過");
        var again = opened(town.consultant(), path);
        again.put("dueOn", typed(today().minusDays(1)));
        again.put("title", "");
        var refused = send(town.consultant(), path, again);
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.text()).contains("する日は、今日からの日付にしてください", "何をするかを入力してください", "仕事を直す");
        assertThat(page.expectFirst("#f-dueOn").val()).isEqualTo(typed(today().minusDays(1)));
    }

    @Test
    void onAnotherDayItIsPutOffNoMore() throws Exception {
        String path = noted(task(town.consultant()));
        send(
                town.consultant(),
                today(town.consultant())
                        .expectFirst("button[formaction$=next-day]")
                        .attr("formaction"));
        var typed = opened(town.consultant(), path);
        assertThat(page(town.consultant(), path).text()).contains("に延期しています");
        typed.put("title", "領収書を送る");
        assertThat(send(town.consultant(), path, typed)).hasStatus(303);
        assertThat(line(today(town.consultant()), "領収書を送る").text()).contains("もとの期限");
        var again = opened(town.consultant(), path);
        again.put("dueOn", typed(today().plusDays(5)));
        assertThat(send(town.consultant(), path, again)).hasStatus(303);
        assertThat(line(today(town.consultant()), "領収書を送る").text())
                .contains("あと5日")
                .doesNotContain("もとの期限");
    }

    @Test
    void itIsPutRightByThoseInWhoseHandsItIs() throws Exception {
        var number = world.openCase(town).number();
        var typed = task(town.consultant());
        typed.put("caseNumber", number.value());
        String path = noted(typed);
        var other = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(mvc.perform(get(path).with(world.signedIn(other)))).hasStatus(404);
        assertThat(send(other, path, typed)).hasStatus(404);
        assertThat(mvc.perform(get(path).with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(403);
        chief().run(() -> grants.restrict(number, true));
        assertThat(mvc.perform(get(path).with(world.signedIn(colleague())))).hasStatus(404);
        assertThat(mvc.perform(get("/tasks/" + UUID.randomUUID()).with(world.signedIn(chief()))))
                .hasStatus(404);
    }
}
