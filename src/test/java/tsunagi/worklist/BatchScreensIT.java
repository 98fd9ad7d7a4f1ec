package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.testing.TsunagiIT;

/** 選んだ仕事をまとめて: the same rules as for one, all or none, and undone within thirty seconds. */
@TsunagiIT
class BatchScreensIT extends DeskScreens {
    private MvcTestResult batch(Actor actor, String action, List<String> keys) {
        var request = post("/today/batches")
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("action", action);
        keys.forEach(key -> request.param("duty", key));
        return mvc.perform(request);
    }

    private void note(String title) {
        assertThat(send(
                        town.consultant(),
                        "/tasks/new",
                        Map.of(
                                "title",
                                title,
                                "dueOn",
                                typed(today()),
                                "whose",
                                town.consultant().staff().toString())))
                .hasStatus(303);
    }

    private List<String> keys() throws Exception {
        return today(town.consultant()).select("input[name=duty]").eachAttr("value");
    }

    private UUID undoable(MvcTestResult sent) {
        return (UUID) Objects.requireNonNull(sent.getMvcResult().getFlashMap().get(TodayController.BATCH));
    }

    @Test
    void severalTasksAreDoneAtOnceAndComeBackAtOnce() throws Exception {
        note("書類を送る");
        note("電話をかける");
        var sent = batch(town.consultant(), "DONE", keys());
        assertThat(sent).hasStatus(303);
        assertThat(lines(today(town.consultant()))).isEmpty();
        assertThat(send(town.consultant(), "/today/batches/" + undoable(sent) + "/undo"))
                .hasStatus(303);
        assertThat(lines(today(town.consultant()))).hasSize(2);
    }

    @Test
    void severalDutiesArePutOffAtOnceAndTheDayBeforeComesBack() throws Exception {
        world.openCase(town, today().minusDays(20));
        world.openCase(town, today().minusDays(20));
        var sent = batch(town.consultant(), "POSTPONE", keys());
        assertThat(sent).hasStatus(303);
        assertThat(tile(today(town.consultant()), "期限超過")).isEqualTo("0");
        assertThat(send(town.consultant(), "/today/batches/" + undoable(sent) + "/undo"))
                .hasStatus(303);
        assertThat(tile(today(town.consultant()), "期限超過")).isEqualTo("2");
    }

    @Test
    void afterThirtySecondsItIsUndoneOneByOne() throws Exception {
        note("書類を送る");
        var sent = batch(town.consultant(), "DONE", keys());
        world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("update work_batch set made_at = made_at - interval '31 seconds'")
                        .update());
        var undo = send(town.consultant(), "/today/batches/" + undoable(sent) + "/undo");
        assertThat(undo).hasStatus(303);
        assertThat(String.valueOf(undo.getMvcResult().getFlashMap().get("tsunagi.notice")))
                .contains("30秒を過ぎた");
        assertThat(lines(today(town.consultant()))).isEmpty();
    }

    @Test
    void nobodyUndoesWhatAnotherDid() throws Exception {
        note("書類を送る");
        var sent = batch(town.consultant(), "DONE", keys());
        send(chief(), "/today/batches/" + undoable(sent) + "/undo");
        assertThat(lines(today(town.consultant()))).isEmpty();
    }

    @Test
    void whereOneSaysNoNothingIsDoneAndTheChoiceStays() throws Exception {
        world.openCase(town, today().minusDays(20));
        note("書類を送る");
        var refused = batch(town.consultant(), "DONE", keys());
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("済みにできるのは、手入力の仕事だけです", "checked");
        assertThat(lines(today(town.consultant()))).hasSize(2);
    }

    @Test
    void whereAColleagueWasFasterWithOneTheOthersStayChosen() throws Exception {
        note("書類を送る");
        note("電話をかける");
        var chosen = keys();
        assertThat(send(town.consultant(), doneAction())).hasStatus(303);
        var refused = batch(town.consultant(), "DONE", chosen);
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("ほかの職員が先に済ませたか", "checked");
        assertThat(lines(today(town.consultant()))).hasSize(1);
    }

    @Test
    void whatAColleagueHasChangedSinceIsUndoneOneByOne() throws Exception {
        note("書類を送る");
        var sent = batch(town.consultant(), "DONE", keys());
        var reopen =
                today(town.consultant()).expectFirst("form[action$=/reopen]").attr("action");
        assertThat(send(chief(), reopen)).hasStatus(303);
        var undo = send(town.consultant(), "/today/batches/" + undoable(sent) + "/undo");
        assertThat(undo).hasStatus(303);
        assertThat(String.valueOf(undo.getMvcResult().getFlashMap().get("tsunagi.notice")))
                .contains("ほかの職員が変えた仕事");
        assertThat(lines(today(town.consultant()))).hasSize(1);
    }

    private String doneAction() throws Exception {
        return today(town.consultant()).expectFirst("button[formaction$=/done]").attr("formaction");
    }

    @Test
    void aHundredAreTheMostAndOneTheLeast() {
        var many = IntStream.range(0, 101)
                .mapToObj(_ -> "TASK." + UUID.randomUUID() + "." + today())
                .toList();
        assertThat(batch(town.consultant(), "DONE", many).getResponse().getStatus())
                .isEqualTo(422);
        assertThat(batch(town.consultant(), "DONE", List.of())).hasStatus(422);
    }
}
