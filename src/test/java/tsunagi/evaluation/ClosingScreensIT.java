package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class ClosingScreensIT {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);

    @Autowired
    World world;

    @Autowired
    MockMvc http;

    private MockHttpServletResponse send(Town town, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(world.signedIn(town.consultant())))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder typed(String path) {
        return post(path)
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("on", "R8.11.20")
                .param("reason", "REFERRED")
                .param("note", "福祉事務所へ\n同行した");
    }

    private Document page(Town town, String path) throws Exception {
        return Jsoup.parse(send(town, get(path)).getContentAsString());
    }

    @Test
    void closingIsAskedOnceMoreAndThenDone() throws Exception {
        var town = world.town();
        String path = "/cases/" + world.openCase(town, RECEIVED).number() + "/closing";
        var question = Jsoup.parse(send(town, typed(path)).getContentAsString());
        assertThat(question.select(".ts-interruption h1").text()).isEqualTo("このケースを終結にしますか");
        assertThat(question.select("input[name=note]").val()).isEqualTo("福祉事務所へ\n同行した");
        assertThat(page(town, path).select("button").eachText()).contains("確認へ進む");
        assertThat(send(town, typed(path).param("confirmed", "yes")).getRedirectedUrl())
                .isEqualTo(path);
        var closed = page(town, path);
        assertThat(closed.select(".ts-card").text()).contains("このケースは終結です", "他機関へつないだ", "福祉事務所へ");
        assertThat(closed.select("button").eachText()).contains("終結を取り消す");
    }

    @Test
    void whatWasTypedStaysWhenADayIsMissing() throws Exception {
        var town = world.town();
        String path = "/cases/" + world.openCase(town, RECEIVED).number() + "/closing";
        var answer = send(
                town,
                post(path)
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString())
                        .param("reason", "OTHER")
                        .param("on", "R8.11.99"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ts-summary a").eachAttr("href")).containsExactly("#f-on", "#f-note");
        assertThat(page.select("#f-on").val()).isEqualTo("R8.11.99");
        assertThat(page.select("input[name=reason][checked]").val()).isEqualTo("OTHER");
    }
}
