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

    private Town town;
    private String path;

    @BeforeEach
    void aCase() {
        town = world.town();
        path = "/cases/" + world.openCase(town).number() + "/records";
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
        assertThat(form.select("details.ts-phrases[open]")).hasSize(1);
        assertThat(form.expectFirst("#f-facts").wholeText()).contains("駅で会った。");
    }

    @Test
    void theListForTheKeyHoldsReadingsAndWholeTexts() throws Exception {
        Document form = Jsoup.parse(send(get(path + "?new")).getContentAsString());

        var headings = form.expectFirst("[data-phrases][hidden] li[data-reading=みだし]");
        assertThat(headings.wholeText()).isEqualTo("【本人の話】\n\n【見立て】\n\n【対応】\n\n【次回】\n");
        assertThat(form.select("form[action=" + path + "] [type=submit]").eachText())
                .startsWith("記録を保存する");
    }
}
