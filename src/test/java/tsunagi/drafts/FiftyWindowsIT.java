package tsunagi.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.access.Actor;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.CarriedForm.Entry;

/** Somebody has fifty windows open, and in each of them something is being written: each keeps its own text. */
@TsunagiIT
class FiftyWindowsIT {
    private static final int WINDOWS = 50;
    private static final int ROUNDS = 4;

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    Drafts drafts;

    @Test
    void eachKeepsTheTextThatWasTypedInItLast() throws Exception {
        Actor writer = world.town().consultant();
        List<UUID> windows =
                IntStream.range(0, WINDOWS).mapToObj(_ -> UUID.randomUUID()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            var answers = keptAtOnce(writer, windows, round);
            assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(200);
        }
        assertThat(writer.call(drafts::mine)).hasSize(WINDOWS);
        for (int window = 0; window < WINDOWS; window++) {
            UUID token = windows.get(window);
            String last = text(window, ROUNDS - 1);
            assertThat(writer.call(() -> drafts.of(token)))
                    .singleElement()
                    .satisfies(draft -> assertThat(draft.fields()).containsExactly(new Entry("facts", last)));
        }
    }

    private static String text(int window, int round) {
        return "窓%dで%d回目に書いたこと".formatted(window, round);
    }

    private List<MockHttpServletResponse> keptAtOnce(Actor writer, List<UUID> windows, int round) throws Exception {
        List<Callable<MockHttpServletResponse>> puts = new ArrayList<>();
        for (int window = 0; window < WINDOWS; window++) {
            String page = "/cases/R08-%04d/records".formatted(window + 1);
            var body = Map.of(
                    "action",
                    page,
                    "page",
                    page + "?new",
                    "title",
                    "支援の記録",
                    "fields",
                    List.of(Map.of("name", "facts", "value", text(window, round))));
            String written = JsonMapper.shared().writeValueAsString(body);
            UUID token = windows.get(window);
            puts.add(() -> mvc.perform(put("/drafts/" + token)
                            .content(written)
                            .with(csrf())
                            .with(world.signedIn(writer)))
                    .andReturn()
                    .getResponse());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(puts).stream().map(Future::resultNow).toList();
        }
    }
}
