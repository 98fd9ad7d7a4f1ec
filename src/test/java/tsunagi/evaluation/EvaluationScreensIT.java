package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class EvaluationScreensIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    MockMvc http;

    private EvaluationFixture fixture;
    private Town town;
    private Agreed plan;

    @BeforeEach
    void aPlanInForceForSixMonths() {
        fixture = new EvaluationFixture(context);
        town = world.town();
        plan = fixture.plan(town);
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(world.signedIn(actor))).andReturn().getResponse();
    }

    private Document page(Actor actor) throws Exception {
        return Jsoup.parse(send(actor, get(path())).getContentAsString());
    }

    private String path() {
        return "/cases/" + plan.number() + "/evaluation";
    }

    private MockHttpServletRequestBuilder typed(String... instead) {
        return post(path())
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("sheetVersion", "0")
                .params(fixture.complete(town, instead));
    }

    @Test
    void eachGoalStandsInThePersonsWordsBesideWhatIsAsked() throws Exception {
        var page = page(town.consultant());
        assertThat(page.select(".ts-sheet__rows tbody tr").eachText().getFirst())
                .contains("滞納した家賃を分割で返す", "概ね達成");
        assertThat(page.select("input[name=changes][type=checkbox]")).hasSize(22);
        assertThat(page.text()).contains("本人と選んだ評価の時期");
        assertThat(page.select("button").eachText()).contains("保存する（入力中）", "確定する");
    }

    @Test
    void whatIsMissingIsSaidAndEverythingTypedStays() throws Exception {
        var answer = send(town.consultant(), typed("wish=", "changes=H17").param("finalise", "true"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ts-summary").text()).contains("本人の希望を入力してください", "就労開始の内訳(一般就労)を入力してください");
        assertThat(page.select("textarea[name=view]").text()).isEqualTo("家計表を続けられており、終結してよい");
        assertThat(page.select("select[name=goals.0.degree] option[selected]").val())
                .isEqualTo("A2");
    }

    @Test
    void anAgreedReplanIsStartedWithOneButton() throws Exception {
        fixture.finalise(town, plan, 0, "result=replan", "closeReason=");
        assertThat(page(town.consultant()).text()).contains("会議の議題にする");
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED);
        assertThat(page(town.consultant()).select("button").eachText()).contains("再プランを始める");
        var answer = send(
                town.consultant(),
                post(path() + "/replan")
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString()));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/cases/" + plan.number() + "/assessment");
        assertThat(page(town.consultant()).select("button").eachText()).doesNotContain("再プランを始める");
    }

    @Test
    void theMunicipalityReadsTheSheetOnly() throws Exception {
        fixture.finalise(town, plan, 0);
        var page = page(town.as(Role.MUNICIPAL_OFFICER));
        assertThat(page.text()).contains("もう一人でやってみたい");
        assertThat(page.select("main button")).isEmpty();
    }

    @Test
    void theSheetIsPrintedFilledAndBlank() throws Exception {
        fixture.finalise(town, plan, 0);
        for (String paper : new String[] {"/print", "/print/blank"}) {
            var answer = send(town.consultant(), get(path() + paper));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualTo("application/pdf");
        }
    }
}
