package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.casefile.TeamMember;
import tsunagi.testing.TsunagiIT;

/** 担当替え: shown before it is done, as for a single case, all or none, and undone within thirty seconds. */
@TsunagiIT
class HandoverScreensIT extends DeskScreens {
    @Autowired
    CaseGrants grants;

    private String of(Actor giver) {
        return giver.staff().toString();
    }

    private Map<String, String> typed(Actor giver, Actor taker) {
        return new HashMap<>(Map.of(
                "of",
                of(giver),
                "to",
                taker.staff().toString(),
                "since",
                typed(today().minusDays(2)),
                "reason",
                "人事異動のため",
                "former",
                HandoverForm.LEAVES));
    }

    private MvcTestResult handOver(Actor by, Map<String, String> typed, List<String> numbers) {
        var request = post(HandoverController.PATH)
                .with(world.signedIn(by))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        typed.forEach(request::param);
        numbers.forEach(number -> request.param("number", number));
        return mvc.perform(request);
    }

    private MvcTestResult confirmed(Map<String, String> typed, List<String> numbers) {
        var all = new HashMap<>(typed);
        all.put("confirmed", "true");
        return handOver(chief(), all, numbers);
    }

    private static Document html(MvcTestResult sent) throws Exception {
        return Jsoup.parse(sent.getResponse().getContentAsString());
    }

    private List<TeamMember> team(OpenedCase opened) {
        return world.inTransaction(chief(), () -> cases.team(opened.id()));
    }

    private void note(OpenedCase opened, String title) {
        assertThat(send(
                        town.consultant(),
                        "/tasks/new",
                        Map.of(
                                "title",
                                title,
                                "dueOn",
                                typed(today()),
                                "caseNumber",
                                opened.number().value(),
                                "whose",
                                of(town.consultant()))))
                .hasStatus(303);
    }

    private MvcTestResult undo(MvcTestResult sent) {
        var batch = ((HandedOver)
                        Objects.requireNonNull(sent.getMvcResult().getFlashMap().get(HandoverController.HANDED_OVER)))
                .batch();
        return send(chief(), HandoverController.PATH + "/" + batch + "/undo");
    }

    @Test
    void firstItIsShownWhatWillPassAndNothingIsDone() throws Exception {
        var one = world.openCase(town);
        var other = world.openCase(town);
        note(one, "書類を送る");
        assertThat(page(chief(), HandoverPage.href(town.consultant().staff()))
                        .select("input[name=number]")
                        .eachAttr("value"))
                .containsExactly(one.number().value(), other.number().value());
        var shown = handOver(
                chief(),
                typed(town.consultant(), colleague()),
                List.of(one.number().value()));
        assertThat(shown).hasStatusOk();
        assertThat(html(shown).select("main").text())
                .contains("1件のケースの主担当を", one.number().value(), "手入力の仕事1件も", "人事異動のため")
                .doesNotContain(other.number().value());
        assertThat(team(one))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.staff()).isEqualTo(town.consultant().staff()));
    }

    @Test
    void whoChoosesAnewFindsWhatWasChosenAndTyped() throws Exception {
        var one = world.openCase(town);
        var other = world.openCase(town);
        var again = new HashMap<>(typed(town.consultant(), colleague()));
        again.put("again", "true");
        var page = html(handOver(chief(), again, List.of(one.number().value())));
        assertThat(page.select("input[name=number]").eachAttr("value"))
                .contains(one.number().value(), other.number().value());
        assertThat(page.select("input[name=number][checked]").eachAttr("value"))
                .containsExactly(one.number().value());
        assertThat(page.expectFirst("#f-reason").val()).isEqualTo(again.get("reason"));
        assertThat(page.expectFirst("#f-to option[selected]").val()).isEqualTo(again.get("to"));
    }

    @Test
    void theCasesTheirWorkAndTheirTasksPassTogether() throws Exception {
        var one = world.openCase(town, today().minusDays(20));
        var other = world.openCase(town, today().minusDays(20));
        note(one, "書類を送る");
        assertThat(confirmed(
                        typed(town.consultant(), colleague()),
                        List.of(one.number().value(), other.number().value())))
                .hasStatus(303)
                .hasRedirectedUrl("/today/load");
        assertThat(lines(today(colleague())))
                .hasSize(3)
                .anyMatch(row -> row.contains("書類を送る"))
                .anyMatch(row -> row.contains(one.number().value()) && row.contains("振り分けを決める"))
                .anyMatch(row -> row.contains(other.number().value()));
        assertThat(lines(today(town.consultant())))
                .as("what she gave to another stays readable for her")
                .singleElement()
                .asString()
                .contains("書類を送る");
        assertThat(team(one)).singleElement().satisfies(each -> {
            assertThat(each.staff()).isEqualTo(colleague().staff());
            assertThat(each.lead()).isTrue();
        });
        assertThat(page(chief(), "/cases/" + one.number().value() + "/history")
                        .select("main")
                        .text())
                .contains("担当替え", "人事異動のため");
        String task = today(colleague())
                .expectFirst("a[href^=/tasks/]:not([href$=new])")
                .attr("href");
        assertThat(page(colleague(), task).text()).contains("だれがするか：試験 職員 → 試験 職員");
    }

    @Test
    void whoStaysOnTheTeamKeepsHerTasks() throws Exception {
        var opened = world.openCase(town);
        note(opened, "書類を送る");
        var typed = typed(town.consultant(), colleague());
        typed.put("former", HandoverForm.STAYS);
        assertThat(confirmed(typed, List.of(opened.number().value()))).hasStatus(303);
        assertThat(team(opened)).extracting(TeamMember::lead).containsExactly(true, false);
        assertThat(lines(today(colleague()))).noneMatch(row -> row.contains("書類を送る"));
    }

    @Test
    void withinThirtySecondsAllIsAsBefore() throws Exception {
        var one = world.openCase(town);
        var other = world.openCase(town);
        note(one, "書類を送る");
        var numbers = List.of(one.number().value(), other.number().value());
        var sent = confirmed(typed(town.consultant(), colleague()), numbers);
        assertThat(undo(sent)).hasStatus(303);
        for (OpenedCase each : List.of(one, other)) {
            assertThat(team(each)).singleElement().satisfies(member -> {
                assertThat(member.staff()).isEqualTo(town.consultant().staff());
                assertThat(member.lead()).isTrue();
            });
        }
        assertThat(lines(today(town.consultant()))).hasSize(3);
        assertThat(lines(today(colleague()))).isEmpty();
        assertThat(page(chief(), "/cases/" + one.number().value() + "/history")
                        .select("main")
                        .text())
                .contains("取消し");
    }

    @Test
    void afterThirtySecondsOrAfterAnotherChangeItStays() throws Exception {
        var opened = world.openCase(town);
        var sent = confirmed(
                typed(town.consultant(), colleague()), List.of(opened.number().value()));
        world.inTransaction(
                chief(),
                () -> jdbc.sql("update case_handover set handed_at = handed_at - interval '31 seconds'")
                        .update());
        assertThat(String.valueOf(undo(sent).getMvcResult().getFlashMap().get("tsunagi.notice")))
                .contains("30秒を過ぎた");
        var again = confirmed(
                typed(colleague(), town.consultant()), List.of(opened.number().value()));
        world.inTransaction(chief(), () -> {
            cases.assign(opened.id(), colleague().staff(), true, today());
            return true;
        });
        assertThat(String.valueOf(undo(again).getMvcResult().getFlashMap().get("tsunagi.notice")))
                .contains("このあいだに担当が替わった");
        assertThat(team(opened).getFirst().staff()).isEqualTo(colleague().staff());
    }

    @Test
    void aRestrictedCaseAndOneOfAnotherDeskDontPassWithOthers() throws Exception {
        var open = world.openCase(town);
        var restricted = world.openCase(town);
        chief().run(() -> grants.restrict(restricted.number(), true));
        var numbers = List.of(open.number().value(), restricted.number().value());
        var shown = html(handOver(chief(), typed(town.consultant(), colleague()), numbers));
        assertThat(shown.select("main").text()).contains("替わらないケース　1件", "ケースの画面で1件ずつ担当を決めます");
        assertThat(shown.select("form:has(input[name=confirmed]) input[name=number]")
                        .eachAttr("value"))
                .containsExactly(open.number().value());
        assertThat(confirmed(typed(town.consultant(), colleague()), numbers)).hasStatus(422);
        assertThat(team(open).getFirst().staff()).isEqualTo(town.consultant().staff());
        var elsewhere = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(handOver(
                        chief(),
                        typed(town.consultant(), elsewhere),
                        List.of(open.number().value())))
                .hasStatus(422);
    }

    @Test
    void everythingToPutRightIsSaidAtOnceAndKept() throws Exception {
        var opened = world.openCase(town);
        var typed = new HashMap<>(Map.of("of", of(town.consultant()), "since", typed(today().plusDays(1))));
        var none = handOver(chief(), typed, List.of());
        assertThat(none).hasStatus(422);
        assertThat(html(none).text()).contains("担当を替えるケースを選んでください", "新しい主担当を", "今日までの日付にしてください", "理由を入力してください");
        var kept = html(handOver(chief(), typed, List.of(opened.number().value())));
        assertThat(kept.select("input[name=number][checked]")).hasSize(1);
        var many = IntStream.range(0, 101)
                .mapToObj(place -> "R08-%04d".formatted(place))
                .toList();
        assertThat(html(handOver(chief(), typed(town.consultant(), colleague()), many))
                        .text())
                .contains("一度に選べるのは100件までです");
        assertThat(html(handOver(chief(), typed(town.consultant(), colleague()), List.of("R08-9999")))
                        .text())
                .contains("ケースを選び直してください");
    }

    @Test
    void aCaseThatNobodyOfTheDeskLeadsGetsSomebody() throws Exception {
        var opened = world.openCase(town);
        world.inTransaction(chief(), () -> {
            cases.leave(opened.id(), town.consultant().staff());
            return true;
        });
        var listed = page(chief(), HandoverPage.href(null));
        assertThat(listed.select("input[name=number]").eachAttr("value"))
                .containsExactly(opened.number().value());
        var typed = typed(town.consultant(), colleague());
        typed.put("of", HandoverPage.NOBODY);
        var sent = confirmed(typed, List.of(opened.number().value()));
        assertThat(sent).hasStatus(303);
        assertThat(team(opened))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.staff()).isEqualTo(colleague().staff()));
        assertThat(undo(sent)).hasStatus(303);
        assertThat(team(opened)).isEmpty();
    }

    @Test
    void onlyTheChiefHandsOver() {
        for (Actor actor : List.of(town.consultant(), town.as(Role.MUNICIPAL_OFFICER))) {
            assertThat(mvc.perform(get(HandoverController.PATH).with(world.signedIn(actor))))
                    .hasStatus(403);
            assertThat(handOver(actor, typed(town.consultant(), colleague()), List.of("R08-0001")))
                    .hasStatus(403);
        }
        assertThat(mvc.perform(get(HandoverController.PATH + "?of=" + UUID.randomUUID())
                        .with(world.signedIn(chief()))))
                .hasStatus(404);
    }
}
