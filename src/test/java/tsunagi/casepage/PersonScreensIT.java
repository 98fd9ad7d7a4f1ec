package tsunagi.casepage;

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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

@TsunagiIT
class PersonScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvc browser;

    @Autowired
    CaseGrants grants;

    private World.Town town;
    private String path;

    @BeforeEach
    void openCase() {
        town = world.town();
        path = PersonPage.path(world.openCase(town).number());
    }

    private MockHttpServletResponse opened(Actor actor, String address) throws Exception {
        return browser.perform(get(address).with(world.signedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private Document page(String address) throws Exception {
        var response = opened(town.consultant(), address);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse sent(Actor actor, String address, String... fields) throws Exception {
        var request = post(address)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse sent(String address, String... fields) throws Exception {
        return sent(town.consultant(), address, fields);
    }

    private MockHttpServletResponse sentBasics(Actor actor, String family, String given, String birth)
            throws Exception {
        return sent(
                actor,
                path + "/basics",
                "familyName",
                family,
                "givenName",
                given,
                "birth",
                birth,
                "sex",
                "他",
                "version",
                "1");
    }

    private String editAddress(String list) throws Exception {
        String address =
                page(path).select("a[href*=/" + list + "/]:not([href$=new])").attr("href");
        assertThat(address).isNotEmpty();
        return address;
    }

    @Test
    void whatLooksLikeAProgramIsShownAsText() throws Exception {
        var saved = sentBasics(town.consultant(), "<script>alert(1)</script>", "=1+1", "S36.11.22");
        assertThat(saved.getStatus()).isEqualTo(303);
        var page = page(path);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script> =1+1").contains("昭和36年11月22日（1961年11月22日）");
        assertThat(page(path + "/basics").select("input[name=givenName]").val()).isEqualTo("=1+1");
    }

    @Test
    void anImpossibleBirthDateKeepsEverythingTyped() throws Exception {
        for (String wrong : new String[] {"1961/2/30", "2999/1/1"}) {
            var refused = sentBasics(town.consultant(), "髙橋", "花子", wrong);
            assertThat(refused.getStatus()).isEqualTo(422);
            var form = Jsoup.parse(refused.getContentAsString());
            assertThat(form.select("input[name=birth]").val()).isEqualTo(wrong);
            assertThat(form.select("input[name=birth]").attr("aria-invalid")).isEqualTo("true");
            assertThat(form.select("input[name=familyName]").val()).isEqualTo("髙橋");
            assertThat(form.select("input[name=sex][checked]").val()).isEqualTo("他");
        }
        assertThat(page(path).text()).contains("試験 太郎");
    }

    @Test
    void theSecondOfTwoWhoSaveChoosesFieldByField() throws Exception {
        sentBasics(town.as(Role.CHIEF_CONSULTANT), "試験", "一郎", "1970年");
        var conflict = sentBasics(town.consultant(), "試験", "次郎", "1970年");
        assertThat(conflict.getStatus()).isEqualTo(409);
        var choice = Jsoup.parse(conflict.getContentAsString());
        assertThat(choice.select("input[name=givenName]").eachAttr("value")).containsExactly("次郎", "一郎");
        assertThat(choice.select("input[name=familyName][type=radio]")).isEmpty();
        assertThat(choice.select("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void aTelephoneIsRegisteredChangedAndEnded() throws Exception {
        var refused = sent(
                path + "/telephones",
                "telephone",
                "12345",
                "owner",
                "",
                "mayCall",
                "はい",
                "mayLeaveMessage",
                "いいえ",
                "hideOurName",
                "はい",
                "version",
                "0");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select(".ts-error"))
                .hasSize(2);

        var saved = sent(
                path + "/telephones",
                "telephone",
                "０３−００００−１２３４",
                "owner",
                "本人携帯",
                "mayCall",
                "はい",
                "mayLeaveMessage",
                "いいえ",
                "hideOurName",
                "はい",
                "version",
                "0");
        assertThat(saved.getStatus()).isEqualTo(303);
        assertThat(page(path).text()).contains("03-0000-1234").contains("留守電に残さないでください", "機関名を名乗らないでください");

        String edit = editAddress("telephones");
        assertThat(page(edit).select("input[name=mayLeaveMessage][checked]").val())
                .isEqualTo("いいえ");
        assertThat(sent(edit + "/end", "endedOn", "2999/1/1", "version", "1").getStatus())
                .isEqualTo(422);
        assertThat(sent(edit + "/end", "endedOn", "R8.4.1", "version", "1").getStatus())
                .isEqualTo(303);
        assertThat(page(path).text()).contains("令和8年4月1日まで", "使われていない");
        assertThat(sent(edit + "/end", "endedOn", "", "version", "1").getStatus())
                .isEqualTo(409);
        assertThat(sent(edit + "/end", "endedOn", "", "version", "2").getStatus())
                .isEqualTo(303);
        assertThat(page(path).text()).doesNotContain("使われていない");
    }

    @Test
    void havingNoAddressIsAnAddressToo() throws Exception {
        assertThat(sent(path + "/addresses", "kind", "住所", "version", "0").getStatus())
                .isEqualTo(422);
        assertThat(sent(path + "/addresses", "kind", "ネットカフェ等", "building", "長岡駅前", "since", "R8.4.1", "version", "0")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(path).text()).contains("ネットカフェ等（長岡駅前）").contains("令和8年4月1日から");
        String edit = editAddress("addresses");
        assertThat(sent(
                                edit,
                                "kind",
                                "住所",
                                "postalCode",
                                "９４０−００６２",
                                "city",
                                "新潟県長岡市",
                                "street",
                                "大手通1-4-10",
                                "version",
                                "1")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(path).text()).contains("〒940-0062 新潟県長岡市大手通1-4-10");
    }

    @Test
    void aHouseholdMemberIsRegisteredAndLeaves() throws Exception {
        assertThat(sent(path + "/household", "name", "", "relation", "", "livesTogether", "同居", "version", "0")
                        .getStatus())
                .isEqualTo(422);
        assertThat(sent(
                                path + "/household",
                                "name",
                                "試験 さくら",
                                "kana",
                                "シケン サクラ",
                                "relation",
                                "長女",
                                "birth",
                                "16歳くらい",
                                "livesTogether",
                                "同居",
                                "version",
                                "0")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(path).text()).contains("試験 さくら（しけん　さくら）").contains("10歳代（推定）");
        assertThat(sent(editAddress("household") + "/end", "endedOn", "R8.3.31", "version", "1")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(path).text()).contains("令和8年3月31日まで");
    }

    @Test
    void theCityReadsAnAdmittedPersonButChangesNothing() throws Exception {
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(opened(officer, path).getStatus()).isEqualTo(404);
        var opened = world.openCase(town);
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(opened.id());
            return true;
        });
        String admitted = PersonPage.path(opened.number());
        var read = opened(officer, admitted);
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(read.getContentAsString()).doesNotContain("/basics");
        assertThat(opened(officer, admitted + "/basics").getStatus()).isEqualTo(403);
        assertThat(sent(officer, admitted + "/addresses", "kind", "住所不定", "version", "0")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void unknownCasesAndEntriesAreNotFound() throws Exception {
        var consultant = town.consultant();
        assertThat(opened(consultant, "/cases/R01-9999/person").getStatus()).isEqualTo(404);
        assertThat(opened(consultant, path + "/telephones/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(opened(world.town().consultant(), path).getStatus()).isEqualTo(404);
    }
}
