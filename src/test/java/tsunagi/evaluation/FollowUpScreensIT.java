package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class FollowUpScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvc http;

    private Town town;
    private OpenedCase opened;

    @BeforeEach
    void aCase() {
        town = world.town();
        opened = world.openCase(town, LocalDate.of(2026, 11, 9));
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(world.signedIn(actor))).andReturn().getResponse();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(send(town.consultant(), get(path)).getContentAsString());
    }

    private String path() {
        return "/cases/" + opened.number() + "/follow-ups";
    }

    private MockHttpServletRequestBuilder typed(String path) {
        return post(path).with(csrf()).param("formToken", UUID.randomUUID().toString());
    }

    @Test
    void aFollowUpIsPlannedAndThenAnswered() throws Exception {
        var planning = typed(path())
                .param("occasion", "EMPLOYMENT")
                .param("dueOn", "R9.1.15")
                .param("what", "仕事に慣れたか");
        assertThat(send(town.consultant(), planning).getRedirectedUrl()).isEqualTo(path());
        String answering = page(path()).select("a:contains(様子を記録する)").attr("href");
        assertThat(page(answering).text()).contains("仕事に慣れたか", "就職後");
        var answer = typed(answering)
                .param("on", "R8.11.20")
                .param("method", "VISIT")
                .param("story", "休まず通えている");
        assertThat(send(town.consultant(), answer).getRedirectedUrl()).isEqualTo(path());
        assertThat(page(path()).select("tbody tr").text()).contains("令和8年11月20日　訪問", "休まず通えている");
    }

    @Test
    void whatIsMissingIsSaidAndTheRestStays() throws Exception {
        var answer =
                send(town.consultant(), typed(path()).param("what", "仕事に慣れたか").param("dueOn", "R7.1.1"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ts-summary a").eachAttr("href")).containsExactly("#f-occasion", "#f-dueOn");
        assertThat(page.select("#f-what").val()).isEqualTo("仕事に慣れたか");
    }

    @Test
    void theMunicipalityPlansNone() throws Exception {
        assertThat(send(town.as(Role.MUNICIPAL_OFFICER), typed(path()).param("what", "x"))
                        .getStatus())
                .isIn(403, 404);
    }
}
