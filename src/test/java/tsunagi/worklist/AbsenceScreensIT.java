package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;

/** 休みと代行: whose work comes to whom, and what never does. */
@TsunagiIT
class AbsenceScreensIT extends DeskScreens {
    @Autowired
    CaseGrants grants;

    private Map<String, String> away(Actor who, Actor substitute, int from, int until) {
        return new HashMap<>(Map.of(
                "staff", who.staff().toString(),
                "substitute", substitute.staff().toString(),
                "fromOn", typed(today().plusDays(from)),
                "untilOn", typed(today().plusDays(until))));
    }

    @Test
    void theSubstituteFindsTheWorkOfWhoIsAwayMarkedAsSuch() throws Exception {
        world.openCase(town);
        send(
                town.consultant(),
                "/tasks/new",
                Map.of(
                        "title",
                        "書類を送る",
                        "dueOn",
                        typed(today()),
                        "whose",
                        town.consultant().staff().toString()));
        assertThat(send(town.consultant(), "/absences", away(town.consultant(), colleague(), 0, 3)))
                .hasStatus(303);
        var today = today(colleague());
        String mark = town.consultant().name() + "さんの代行";
        assertThat(line(today, "振り分けを決める").text()).contains(mark);
        assertThat(line(today, "書類を送る").text()).contains(mark);
        assertThat(line(today(town.consultant()), "振り分けを決める").text()).doesNotContain(mark);
    }

    @Test
    void aSubstituteNeverSeesACaseThatSheMayNotOpen() throws Exception {
        var number = world.openCase(town).number();
        chief().run(() -> grants.restrict(number, true));
        send(town.consultant(), "/absences", away(town.consultant(), colleague(), 0, 3));
        assertThat(lines(today(colleague()))).isEmpty();
    }

    @Test
    void beforeAndAfterNobodyStandsIn() throws Exception {
        world.openCase(town);
        send(town.consultant(), "/absences", away(town.consultant(), colleague(), 1, 3));
        assertThat(lines(today(colleague()))).isEmpty();
        var form = page(town.consultant(), "/absences").expectFirst("form[action$=/end]");
        assertThat(send(town.consultant(), form.attr("action"))).hasStatus(303);
        assertThat(page(town.consultant(), "/absences").text()).contains("登録された休みはありません");
    }

    @Test
    void onlyTheChiefEntersTheAbsenceOfAnother() {
        var typed = away(town.consultant(), town.as(Role.OUTREACH_SUPPORTER), 0, 1);
        assertThat(send(colleague(), "/absences", typed)).hasStatus(422);
        assertThat(send(chief(), "/absences", typed)).hasStatus(303);
    }

    @Test
    void nobodyIsAwayTwiceAtOnceNorStandsInForHerself() throws Exception {
        assertThat(send(town.consultant(), "/absences", away(town.consultant(), colleague(), 0, 3)))
                .hasStatus(303);
        var again = send(town.consultant(), "/absences", away(town.consultant(), colleague(), 3, 4));
        assertThat(again).hasStatus(422);
        assertThat(again.getResponse().getContentAsString()).contains("すでに登録された休みがあります");
        var own = send(town.consultant(), "/absences", away(town.consultant(), town.consultant(), 9, 9));
        assertThat(own).hasStatus(422);
        assertThat(send(town.consultant(), "/absences", away(town.consultant(), colleague(), 9, 8)))
                .hasStatus(422);
    }
}
