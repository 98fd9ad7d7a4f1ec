package tsunagi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.supportlog.SupportLog;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 検索 on screen: people and records in one go, within rights, and nothing of it in an address. */
@TsunagiIT
class SearchScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Autowired
    CaseFiles cases;

    @Autowired
    SupportLog log;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;
    private SearchSteps steps;

    @BeforeEach
    void openTown() {
        town = world.town();
        steps = new SearchSteps(world, mvc, persons, cases, log);
    }

    private CaseNumber received(PersonName name, String telephone, String street) {
        return steps.received(town, name, telephone, street);
    }

    private CaseNumber sato() {
        return steps.sato(town);
    }

    private void record(CaseNumber number, String facts) {
        steps.record(town, number, facts);
    }

    private Document search(Actor actor, String words) throws Exception {
        return steps.search(actor, words);
    }

    private Document page(Actor actor, String path) throws Exception {
        return steps.page(actor, path);
    }

    private Document search(String words) throws Exception {
        return steps.search(town.consultant(), words);
    }

    private static List<String> people(Document page) {
        return page.select("#people tbody tr td:nth-child(2)").eachText();
    }

    private static List<String> texts(Document page) {
        return page.select("#texts .ts-timeline__content").eachText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "佐藤",
                "さとう",
                "サトウ",
                "ｻﾄｳ",
                "さとー",
                "Sato",
                "SATŌ",
                "satou",
                "yuko sato",
                "勇子　佐藤",
                "03-0000-1234",
                "１２３４",
                "中央1-2-3",
                "中央１丁目２番３号",
                "練習市中央"
            })
    void somebodyIsFoundInOneTry(String words) throws Exception {
        var number = sato();
        received(PersonName.of("田中", "太郎", "たなか たろう"), "03-0000-9999", "東町4-5");
        assertThat(people(search(words))).containsExactly(number.value());
    }

    @Test
    void aCaseIsFoundByItsNumberHoweverItIsTyped() throws Exception {
        var number = sato().value();
        String year = number.substring(1, 3);
        String running = number.substring(4);
        assertThat(people(search(number))).containsExactly(number);
        assertThat(people(search("ｒ%d－%d".formatted(Integer.parseInt(year), Integer.parseInt(running)))))
                .containsExactly(number);
    }

    @Test
    void theSurestStandsFirst() throws Exception {
        var byWord = received(PersonName.of("小川", "林", "おがわ はやし"), "03-0000-0001", "林町1");
        var byBeginning = received(PersonName.of("林田", "一", "はやしだ はじめ"), "03-0000-0002", "中町1");
        var byName = received(new PersonName("林", null, "はやし", null, null), "03-0000-0003", "中町2");
        var byAddress = received(PersonName.of("田中", "太郎", "たなか たろう"), "03-0000-0004", "林中央1");
        assertThat(people(search("林"))).containsExactly(byName.value(), byBeginning.value(), byWord.value());
        assertThat(people(search("林中央"))).containsExactly(byAddress.value());
    }

    @Test
    void whatWasSoughtIsMarkedAndEscaped() throws Exception {
        var number = sato();
        record(number, "<b>家賃</b>を2か月滞納している。大家さんに電話した。");
        var page = search("家賃");
        assertThat(page.select("#texts mark").eachText()).containsExactly("家賃");
        assertThat(page.select("#texts b")).isEmpty();
        assertThat(search("ｻﾄｳ").select("#people mark").eachText()).containsExactly("さとう");
        assertThat(search("1234").select("#people mark").eachText()).contains("1234");
        assertThat(search("<script>alert(1)</script>").select("main script")).isEmpty();
    }

    @Test
    void textsAreFoundByTwoCharactersAcrossScriptsAndLines() throws Exception {
        var number = sato();
        record(number, "ハローワークへ同行\nした。齋藤さんと会う。");
        for (var words : List.of("同行", "はろーわーく", "同行した", "斉藤", "ﾊﾛｰﾜｰｸ 斎藤")) {
            assertThat(texts(search(words))).as(words).hasSize(1);
        }
        assertThat(texts(search("ハローワーク 見学"))).isEmpty();
        assertThat(search("行").text()).contains("2文字以上");
    }

    @Test
    void aCorrectedRecordIsFoundByWhatItSaysNow() throws Exception {
        var number = sato();
        record(number, "自転車を買った。");
        var path = "/cases/" + number + "/records";
        var correct =
                page(town.consultant(), path).expectFirst("a[href$=/correct]").attr("href");
        var form = page(town.consultant(), correct).expectFirst("main form[action=" + correct + "]");
        var request = post(correct).with(world.signedIn(town.consultant())).with(csrf());
        form.select("input[name], select[name]").forEach(field -> {
            if (!field.is("[type=checkbox], [type=radio]") || field.hasAttr("checked")) {
                request.param(
                        field.attr("name"),
                        field.is("select") ? field.select("[selected]").val() : field.val());
            }
        });
        request.param("facts", "自動車を買った。");
        form.select("textarea[name]:not([name=facts])")
                .forEach(field -> request.param(field.attr("name"), field.wholeText()));
        assertThat(mvc.perform(request.param("reason", "聞きまちがい"))).hasStatus(303);
        assertThat(texts(search("自転車"))).isEmpty();
        assertThat(texts(search("自動車"))).hasSize(1);
    }

    @Test
    void aTextLeadsToItsRecord() throws Exception {
        var number = sato();
        record(number, "食料を渡した。");
        var href = search("食料").expectFirst("#texts a").attr("href");
        var led = mvc.perform(get(href).with(world.signedIn(town.consultant())));
        assertThat(led).hasStatus(303);
        assertThat(led.getResponse().getHeader("Location"))
                .isEqualTo("/cases/%s/records?page=1#record-%s"
                        .formatted(number, href.substring(href.lastIndexOf('/') + 1)));
    }

    @Test
    void aFormerNameFindsHerStill() throws Exception {
        var number = sato();
        var named =
                new PersonBasics(PersonName.of("鈴木", "勇子", "すずき ゆうこ"), Sex.UNSPECIFIED, null, null, null, null, null);
        town.consultant().run(() -> persons.update(number, 1, named));
        assertThat(people(search("鈴木"))).containsExactly(number.value());
        var page = search("佐藤");
        assertThat(people(page)).containsExactly(number.value());
        assertThat(page.select("#people tbody").text()).contains("以前の氏名");
    }

    @Test
    void whatWasSoughtIsOnesOwnAndInNoAddress() throws Exception {
        sato();
        var asked = mvc.perform(post("/search")
                .with(world.signedIn(town.consultant()))
                .with(csrf())
                .param("words", "佐藤"));
        String address = Objects.requireNonNull(asked.getResponse().getHeader("Location"));
        assertThat(address).matches("/searches/[0-9a-f-]{36}");
        assertThat(page(town.consultant(), address).select("[href*=佐藤], [href*=%E4%BD%90]"))
                .isEmpty();
        assertThat(mvc.perform(get(address).with(world.signedIn(town.as(Role.EMPLOYMENT_SUPPORTER)))))
                .hasStatus(404);
    }

    @Test
    void everyPersonShownLeavesALineInTheAuditLog() throws Exception {
        var number = sato();
        record(received(PersonName.of("田中", "太郎", "たなか たろう"), "03-0000-9999", "東町4-5"), "佐藤さんの隣人。");
        assertThat(people(search("佐藤"))).containsExactly(number.value());
        long shown = world.inTransaction(
                town.consultant(), () -> jdbc.sql("""
                        select count(distinct s.person_id) from audit_subject s
                        join audit_event e on e.id = s.event_id where e.action = 'SEARCH'
                        """).query(Long.class).single());
        assertThat(shown).as("the person, and the one of the record").isEqualTo(2);
    }
}
