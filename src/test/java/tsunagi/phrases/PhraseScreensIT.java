package tsunagi.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

@TsunagiIT
class PhraseScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvc http;

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(world.signedIn(actor))).andReturn().getResponse();
    }

    private Document page(Actor actor, String path) throws Exception {
        return Jsoup.parse(send(actor, get(path)).getContentAsString());
    }

    private static MockHttpServletRequestBuilder typed(String path, String name, String text) {
        return post(path)
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("name", name)
                .param("reading", "めん")
                .param("text", text);
    }

    @Test
    void aPhraseIsRegisteredChangedAndAskedAboutWhenTwoChangeIt() throws Exception {
        var town = world.town();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        var sent = send(chief, typed("/phrases/new", "面談の約束", "約束をした。").param("whose", "town"));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/phrases");

        var list = page(chief, "/phrases");
        assertThat(list.select("tbody tr").text()).contains("面談の約束", "/めん", "団体", "はじめから");
        String path = list.select("tbody a").attr("href");
        assertThat(page(chief, path).expectFirst("textarea[name=text]").wholeText())
                .contains("約束をした。");

        var first = send(chief, typed(path, "面談の約束", "次の約束をした。").param("version", "1"));
        assertThat(first.getRedirectedUrl()).isEqualTo("/phrases");
        var second =
                send(town.as(Role.ADMINISTRATOR), typed(path, "面談の約束", "別の文").param("version", "1"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("次の約束をした。", "別の文");
    }

    @Test
    void whatWasTypedStaysWhenTheReadingIsMissing() throws Exception {
        var writer = world.town().consultant();
        var answer = send(
                writer,
                post("/phrases/new")
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString())
                        .param("text", "書いた文"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.expectFirst("#f-text").wholeText()).contains("書いた文");
        assertThat(page.select(".ts-summary a").eachAttr("href")).contains("#f-name", "#f-reading");
    }

    @Test
    void whoKeepsOnlyHerOwnIsNotAskedForWhom() throws Exception {
        var town = world.town();
        assertThat(page(town.consultant(), "/phrases/new").select("[name=whose]"))
                .isEmpty();
        assertThat(page(town.as(Role.ADMINISTRATOR), "/phrases/new").select("[name=whose]"))
                .hasSize(2);
        assertThat(send(town.as(Role.MUNICIPAL_OFFICER), get("/phrases")).getStatus())
                .isEqualTo(403);
    }
}
