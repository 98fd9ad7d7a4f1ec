package tsunagi.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The register of つなぎ先 on screen and in PostgreSQL. */
@TsunagiIT
class ResourceScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Resources resources;

    private MvcTestResult save(Actor actor, String path, String name, String telephone, String version) {
        return mvc.perform(post(path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("name", name)
                .param("kind", ResourceKind.WELFARE_OFFICE.label())
                .param("telephone", telephone)
                .param("active", ResourceForm.IN_USE)
                .param("version", version));
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private String pathOfOnlyEntry(Actor actor) throws Exception {
        return page(actor, "/resources").expectFirst("tbody th a").attr("href");
    }

    @Test
    void aRegisteredEntryStandsInTheListAndInTheChoicesOfOtherForms() throws Exception {
        var actor = world.town().consultant();
        assertThat(save(actor, "/resources/new", "練習市福祉事務所", "03-0000-1111", ""))
                .hasStatus(303);
        assertThat(page(actor, "/resources").expectFirst("tbody tr").text())
                .contains("練習市福祉事務所", "福祉事務所（生活保護）", "03-0000-1111");
        assertThat(world.inTransaction(actor, resources::choices))
                .extracting(choice -> choice.label())
                .containsExactly("練習市福祉事務所［福祉事務所（生活保護）］");
    }

    @Test
    void aWrongNumberIsToldBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var actor = world.town().consultant();
        var result = save(actor, "/resources/new", "練習市福祉事務所", "0000", "");
        assertThat(result).hasStatus(422);
        var page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.expectFirst("#f-telephone-error").text()).startsWith("＊電話番号は");
        assertThat(page.expectFirst("#f-name").val()).isEqualTo("練習市福祉事務所");
        assertThat(page.expectFirst("#f-telephone").val()).isEqualTo("0000");
        assertThat(page(actor, "/resources").select("tbody tr")).isEmpty();
    }

    @Test
    void whoSavesSecondChoosesWhoseTextStays() throws Exception {
        var actor = world.town().consultant();
        save(actor, "/resources/new", "福祉事務所", "", "");
        String path = pathOfOnlyEntry(actor);
        assertThat(save(actor, path, "練習市福祉事務所", "", "1")).hasStatus(303);
        var second = save(actor, path, "福祉事務所（本庁）", "", "1");
        assertThat(second).hasStatus(409);
        var page = Jsoup.parse(second.getResponse().getContentAsString());
        assertThat(page.select("input[type=radio][name=name]").eachAttr("value"))
                .containsExactly("福祉事務所（本庁）", "練習市福祉事務所");
        assertThat(save(actor, path, "福祉事務所（本庁）", "", "2")).hasStatus(303);
    }

    @Test
    void theCityReadsTheRegisterButCannotChangeIt() throws Exception {
        var town = world.town();
        save(town.consultant(), "/resources/new", "福祉事務所", "", "");
        String path = pathOfOnlyEntry(town.consultant());
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var page = page(officer, "/resources");
        assertThat(page.select("tbody th").text()).isEqualTo("福祉事務所");
        assertThat(page.select("main a[href^=/resources/]")).isEmpty();
        assertThat(save(officer, path, "別の名前", "", "1")).hasStatus(403);
    }

    @Test
    void anotherMunicipalityNeitherListsNorOpensTheEntry() throws Exception {
        var actor = world.town().consultant();
        save(actor, "/resources/new", "福祉事務所", "", "");
        String path = pathOfOnlyEntry(actor);
        var stranger = world.town().consultant();
        assertThat(page(stranger, "/resources").select("tbody tr")).isEmpty();
        assertThat(mvc.perform(get(path).with(world.signedIn(stranger)))).hasStatus(404);
    }
}
