package tsunagi.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;
import tsunagi.web.CarriedForm.Entry;

@TsunagiIT
class DraftsScreensIT {
    private static final String FACTS = "家賃を2か月滞納していると電話があった。";

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    private Town town;
    private Actor writer;
    private String page;

    @BeforeEach
    void aCase() {
        town = world.town();
        writer = town.consultant();
        page = "/cases/" + world.openCase(town).number().value() + "/records";
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(world.signedIn(actor))).andReturn().getResponse();
    }

    private Document open(Actor actor, String address) throws Exception {
        var answer = send(actor, get(URI.create(address)));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** What a browser would send of the form. */
    private List<Entry> sent(Document shown) {
        return ((FormElement) shown.expectFirst("form[action=" + page + "]"))
                .formData().stream()
                        .filter(field -> !field.key().equals("_csrf"))
                        .map(field -> new Entry(field.key(), field.value()))
                        .toList();
    }

    private String token(Document shown) {
        return shown.expectFirst("form[action=" + page + "] [name=formToken]").val();
    }

    /** As the page does it: everything that its form holds, and these typed texts. */
    private String keep(Map<String, String> typed) throws Exception {
        Document shown = open(writer, page + "?new");
        String token = token(shown).split("\\.")[0];
        List<Map<String, String>> fields = new ArrayList<>();
        sent(shown).forEach(field -> {
            if (!typed.containsKey(field.name())) {
                fields.add(Map.of("name", field.name(), "value", field.value()));
            }
        });
        typed.forEach((name, value) -> fields.add(Map.of("name", name, "value", value)));
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of("action", page, "page", page, "title", shown.title(), "fields", fields));
        var answer = send(writer, put("/drafts/" + token).content(body).with(csrf()));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(answer.getContentAsString()).matches("\\d{1,2}:\\d\\d");
        return token;
    }

    @Test
    void theFormIsOpenedAgainWithEverythingThatWasTyped() throws Exception {
        String token = keep(Map.of("facts", FACTS, "method", "M02", "support", "given"));

        Document again = open(writer, page + "?new");
        assertThat(again.expectFirst(".ts-unfinished").text()).contains("の書きかけがあります。", "続きから書く", "破棄する", "違いを見る");
        assertThat(again.expectFirst("[name=facts]").text()).isEmpty();

        Document continued = open(writer, href(again, "続きから書く"));
        assertThat(continued.expectFirst("textarea[name=facts]").wholeText().strip())
                .isEqualTo(FACTS);
        assertThat(continued.select("[name=method][checked]").eachAttr("value")).containsExactly("M02");
        assertThat(continued.select(".ts-unfinished")).isEmpty();
        assertThat(continued.text()).contains("書きかけを開きました。まだ保存されていません。");
        assertThat(token(continued)).startsWith(token);
    }

    @Test
    void theDifferencesAreListedByTheLabelsOfThePage() throws Exception {
        keep(Map.of("facts", FACTS, "support", "given"));

        Document differences = open(writer, href(open(writer, page), "違いを見る"));

        assertThat(differences.select("tbody th").eachText()).contains("対応内容（客観的事実）");
        assertThat(differences.select("tbody tr").eachText()).contains("対応内容（客観的事実） （空欄） " + FACTS);
    }

    @Test
    void aSavedDraftIsGone() throws Exception {
        String token = keep(Map.of("facts", FACTS, "method", "M01", "support", "given"));
        Document continued = open(writer, page + "?draft=" + token);
        var request = post(URI.create(page)).with(csrf());
        sent(continued).forEach(field -> request.param(field.name(), field.value()));
        assertThat(send(writer, request).getStatus()).isEqualTo(303);

        Document after = open(writer, page);
        assertThat(after.text()).contains(FACTS);
        assertThat(after.select(".ts-unfinished")).isEmpty();
    }

    @Test
    void aRefusedFormIsTheSameFormAgain() throws Exception {
        String token = token(open(writer, page + "?new"));

        var answer = send(
                writer,
                post(URI.create(page))
                        .param("formToken", token)
                        .param("formPage", page)
                        .with(csrf()));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document refused = Jsoup.parse(answer.getContentAsString());
        assertThat(token(refused)).isEqualTo(token);
        assertThat(refused.expectFirst("[name=formPage]").val()).isEqualTo(page);
    }

    @Test
    void aDraftIsDiscardedWithOnePress() throws Exception {
        keep(Map.of("facts", FACTS));
        var button = open(writer, page).expectFirst(".ts-unfinished");

        var answer =
                send(writer, post(button.attr("action")).param("formPage", page).with(csrf()));

        assertThat(answer.getRedirectedUrl()).isEqualTo(page);
        assertThat(open(writer, page).select(".ts-unfinished")).isEmpty();
    }

    @Test
    void colleaguesReadWhoIsWritingAndNotWhat() throws Exception {
        String token = keep(Map.of("facts", FACTS));
        Actor colleague = town.as(Role.CHIEF_CONSULTANT);

        Document shown = open(colleague, page);
        assertThat(shown.select(".ts-writing").eachText())
                .singleElement()
                .asString()
                .matches("試験 職員さんが編集中（\\d+:\\d\\d〜）");
        assertThat(shown.select(".ts-unfinished")).isEmpty();
        assertThat(open(colleague, page + "?draft=" + token).text()).doesNotContain(FACTS);
        assertThat(open(colleague, "/drafts").text()).contains("書きかけはありません。");
    }

    @Test
    void theWriterFindsAllHerDraftsInOneList() throws Exception {
        String token = keep(Map.of("facts", FACTS));

        Document list = open(writer, "/drafts");

        assertThat(list.select("tbody th a").eachAttr("href")).containsExactly(page + "?draft=" + token);
        assertThat(list.select("tbody th").text()).startsWith("支援の記録 R08-");
    }

    @Test
    void aFormThatWasMadeForAnotherPersonIsNotTakenForHers() throws Exception {
        String token = token(open(writer, page + "?new"));

        var answer = send(
                town.as(Role.CHIEF_CONSULTANT),
                post(URI.create(page))
                        .param("formToken", token)
                        .param("facts", FACTS)
                        .with(csrf()));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("別の方の画面です").doesNotContain(FACTS);
    }

    @Test
    void whatIsNoDraftIsRefused() throws Exception {
        String token = UUID.randomUUID().toString();
        for (String body : List.of("", "{}", "[]", "{\"action\":\"//elsewhere\"}")) {
            assertThat(send(writer, put("/drafts/" + token).content(body).with(csrf()))
                            .getStatus())
                    .isEqualTo(400);
        }
        String tooLong =
                "{\"action\":\"/a\",\"page\":\"/a\",\"title\":\"\",\"fields\":[{\"name\":\"a\",\"value\":\"%s\"}]}"
                        .formatted("あ".repeat(Draft.MOST_CHARACTERS));
        assertThat(send(writer, put("/drafts/" + token).content(tooLong).with(csrf()))
                        .getStatus())
                .isEqualTo(413);
        assertThat(send(
                                writer,
                                put("/drafts/" + token)
                                        .content("a".repeat(2_100_000))
                                        .with(csrf()))
                        .getStatus())
                .isEqualTo(413);
        assertThat(send(writer, put("/drafts/" + token).content(tooLong)).getStatus())
                .isEqualTo(403);
    }

    private static String href(Document shown, String link) {
        return shown.select("a").stream()
                .filter(anchor -> anchor.text().equals(link))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}
