package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.casefile.OpenedCase;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** 定型文 in the form of a record, without scripts: the server puts it behind what was typed. */
@TsunagiIT
class RecordPhrasesIT {
    @Autowired
    World world;

    @Autowired
    MockMvc http;

    @Autowired
    SupportLog log;

    private Town town;
    private OpenedCase opened;
    private String path;

    @BeforeEach
    void aCase() {
        town = world.town();
        opened = world.openCase(town);
        path = "/cases/" + opened.number() + "/records";
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(world.signedIn(town.consultant())))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder typed(String phrase) {
        return post(path + "/phrase")
                .with(csrf())
                .param("method", "M02")
                .param("facts", "駅で会った。")
                .param("views", "疲れている。")
                .param("phrase", phrase);
    }

    private String headings() throws Exception {
        Document form = Jsoup.parse(send(get(path + "?new")).getContentAsString());
        return form.expectFirst("#f-phrase option:contains(見出し)").val();
    }

    @Test
    void thePhraseStandsBehindWhatWasTypedAndNothingIsSaved() throws Exception {
        var answer = send(typed(headings()).param("phraseField", "views"));

        assertThat(answer.getStatus()).isEqualTo(200);
        Document form = Jsoup.parse(answer.getContentAsString());
        assertThat(form.expectFirst("#f-views").wholeText().strip())
                .startsWith("疲れている。\n【本人の話】")
                .endsWith("【次回】");
        assertThat(form.expectFirst("#f-facts").wholeText().strip()).isEqualTo("駅で会った。");
        assertThat(form.select("input[name=method][checked]").eachAttr("value")).containsExactly("M02");
        assertThat(form.select(".ts-timeline__entry")).isEmpty();
    }

    @Test
    void withoutAPhraseEverythingTypedComesBackWithTheReason() throws Exception {
        var answer = send(typed(""));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document form = Jsoup.parse(answer.getContentAsString());
        assertThat(form.expectFirst("#f-phrase-error").text()).contains("定型文を選んでください");
        assertThat(form.expectFirst("#f-facts").wholeText()).contains("駅で会った。");
    }

    @Test
    void thePhrasesStandAboveTheTextAndTabMeetsThemBeforeTheSaveButton() throws Exception {
        Document form = Jsoup.parse(send(get(path + "?new")).getContentAsString());

        var order =
                form.select("#f-phrase, #f-phraseField, [data-phrase-button], #f-facts, [aria-keyshortcuts=Control+S]");
        assertThat(order.stream().map(each -> each.id() + each.ownText()))
                .containsExactly("f-phrase", "f-phraseField", "入れる", "f-facts", "記録を保存する");
    }

    @Test
    void aCorrectionTakesAPhraseTooAndKeepsItsVersionAndReason() throws Exception {
        var id = town.consultant()
                .call(() -> log.write(opened.number(), RecordFixture.interview(town.consultant(), "面談した。")));
        String correct = path + "/" + id + "/correct";
        var answer = send(post(correct + "/phrase")
                .with(csrf())
                .param("version", "1")
                .param("reason", "書き漏れ")
                .param("facts", "面談した。")
                .param("plan", "また会う。")
                .param("phrase", headings())
                .param("phraseField", "plan"));

        assertThat(answer.getStatus()).isEqualTo(200);
        Document form = Jsoup.parse(answer.getContentAsString());
        assertThat(form.expectFirst("form[action=" + correct + "] #f-plan")
                        .wholeText()
                        .strip())
                .startsWith("また会う。\n【本人の話】");
        assertThat(form.expectFirst("#f-facts").wholeText().strip()).isEqualTo("面談した。");
        assertThat(form.expectFirst("#f-reason").val()).isEqualTo("書き漏れ");
        assertThat(form.expectFirst("input[name=version]").val()).isEqualTo("1");
        assertThat(town.consultant().call(() -> log.page(opened.number(), 1)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.earlier()).isEmpty());

        var without = send(
                post(correct + "/phrase").with(csrf()).param("version", "1").param("facts", "面談した。"));
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(without.getContentAsString())
                        .expectFirst("#f-phrase-error")
                        .text())
                .contains("定型文を選んでください");
    }

    @Test
    void theListForTheKeyHoldsReadingsAndWholeTexts() throws Exception {
        Document form = Jsoup.parse(send(get(path + "?new")).getContentAsString());

        var headings = form.expectFirst("[data-phrases][hidden] li[data-reading=みだし]");
        assertThat(headings.wholeText()).isEqualTo("【本人の話】\n\n【見立て】\n\n【対応】\n\n【次回】\n");
        var buttons = form.select("form[action=" + path + "] [type=submit]");
        assertThat(buttons.eachText()).containsExactly("入れる", "記録を保存する");
        assertThat(buttons.getFirst().attributes().asList())
                .as("Enter presses the first button: it saves, and neither Tab nor a reader meets it")
                .extracting(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .containsExactly("class=ts-hidden", "type=submit", "tabindex=-1", "aria-hidden=true");
    }
}
