package tsunagi.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.person.PersonMerges;
import tsunagi.person.Persons;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The pages of 統合, from the list of pairs to the undoing. */
@TsunagiIT
class MergingScreensIT {
    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    CaseFiles cases;

    @Autowired
    Merges merges;

    @Autowired
    MergePages pages;

    @Autowired
    PersonMerges register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private TwoEntries two;
    private String path;

    @BeforeEach
    void enterTwice() {
        two = new TwoEntries(world, persons, cases, jdbc, merges, pages, register);
        path = "/merges/" + two.kept.number() + "/" + two.givenUp.number();
    }

    private MvcTestResult open(Actor actor, String address) {
        return mvc.perform(get(address).with(world.signedIn(actor)));
    }

    private Document page(String address) throws Exception {
        var result = open(two.chief, address);
        assertThat(result).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(String address, Map<String, String> form) {
        var request = post(address).with(world.signedIn(two.chief)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    /** The form as the page shows it. */
    private static Map<String, String> form(Document page) {
        Map<String, String> form = new HashMap<>();
        page.select("main form.ts-card input[type=hidden], main form.ts-card input[checked]")
                .forEach(input -> form.put(input.attr("name"), input.val()));
        form.put("formToken", UUID.randomUUID().toString());
        form.put(MergeForm.REASON, "本人に確かめた");
        return form;
    }

    @Test
    void aPairIsFoundComparedMergedAndParted() throws Exception {
        two.received(TwoEntries.TARO, "03-0000-4444");
        var list = page("/merges");
        var row = list.expectFirst("tbody tr");
        assertThat(row.text()).contains("田中 太郎", "氏名が同じ 25点", "ふりがなが同じ 25点", "生年月日が同じ 40点", "90点");
        String compare = row.expectFirst("a[href^=/merges/]").attr("href");
        var form = page(compare);
        assertThat(form.expectFirst("main table").text()).contains("電話番号", "03-0000-4444", "違う");
        assertThat(form.text()).contains("進行中のケースが2件以上あります");
        assertThat(send(compare, form(form))).hasStatus(303);

        assertThat(page("/merges").select("tbody tr")).isEmpty();
        var done = page("/merges/done");
        assertThat(done.expectFirst("tbody tr").text()).contains("田中 太郎", "本人に確かめた", "統合済み");
        String undo = done.expectFirst("tbody a[href^=/merges/done/]").attr("href");
        assertThat(page(undo).expectFirst("main form").text()).contains("統合された登録に戻ります");
        assertThat(send(undo, Map.of("formToken", UUID.randomUUID().toString())))
                .hasStatus(422);
        assertThat(send(undo, form(page(undo)))).hasStatus(303).redirectedUrl().isEqualTo("/merges/done");
        assertThat(page("/merges/done").expectFirst("tbody tr").text()).contains("取り消した");
        assertThat(page(undo).text()).contains("この統合は取り消せません");
        assertThat(page("/merges").select("tbody tr")).hasSize(1);
    }

    @Test
    void onlyWhatDiffersIsAskedAndTheUsualAnswerStandsChosen() throws Exception {
        var form = page(path);
        assertThat(form.select("main fieldset legend").eachText())
                .containsExactly("氏名はどちらを残しますか", "ふりがなはどちらを残しますか", "生年月日はどちらを残しますか", "国籍・地域はどちらを残しますか", "備考はどちらを残しますか");
        assertThat(form(form)).containsEntry("NAME", "KEPT").containsEntry("NATIONALITY", "GIVEN_UP");
        assertThat(form.select("a[href$=/" + two.kept.number() + "]").eachText())
                .contains("残す登録を入れ替える");
    }

    @Test
    void aMergeWithoutAReasonComesBackWithEverythingChosen() throws Exception {
        var form = form(page(path));
        form.put(MergeForm.REASON, " ");
        form.put("NAME", "GIVEN_UP");
        var refused = send(path, form);
        assertThat(refused).hasStatus(422);
        var again = html(refused);
        assertThat(again.title()).startsWith("エラー：");
        assertThat(again.expectFirst("#f-reason-error").text()).contains("理由を入力してください");
        assertThat(form(again)).containsEntry("NAME", "GIVEN_UP");
        assertThat(two.done()).isEmpty();
    }

    @Test
    void aDoubleClickMergesOnce() throws Exception {
        var form = form(page(path));
        var first = send(path, form);
        assertThat(first).hasStatus(303);
        assertThat(send(path, form))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(two.done()).hasSize(1);
        assertThat(open(two.chief, path)).hasStatus(409);
        assertThat(page("/cases/" + two.givenUp.number() + "/person").text()).contains("統合された登録", "佐藤 太郎");
    }

    @Test
    void whoChangedOneOfThemMeanwhileIsShownAndNothingIsMerged() throws Exception {
        var form = form(page(path));
        form.put("KANA", "GIVEN_UP");
        two.chief.run(() -> persons.update(two.kept.number(), 1, TwoEntries.FORMER));
        var conflict = send(path, form);
        assertThat(conflict).hasStatus(409);
        assertThat(html(conflict).text()).contains("に更新しました。今の内容を確かめて", "基本情報は2つとも同じです");
        assertThat(two.done()).isEmpty();
        var again = form(html(conflict));
        assertThat(send(path, again)).hasStatus(303);
    }

    @Test
    void whoIsAnotherIsLeftOutAndCanBeTakenBack() throws Exception {
        var third = two.received(TwoEntries.TARO, "03-0000-4444");
        String other = "/merges/" + two.kept.number() + "/" + third.number() + "/different";
        assertThat(page(other).text()).contains("氏名が同じ 25点");
        assertThat(send(other, Map.of("formToken", UUID.randomUUID().toString())))
                .hasStatus(422);
        assertThat(send(other, form(page(other)))).hasStatus(303);
        assertThat(page("/merges").select("tbody tr")).isEmpty();
        var known = page("/merges/different");
        assertThat(known.expectFirst("tbody tr").text()).contains("本人に確かめた");
        String back = known.expectFirst("tbody form").attr("action");
        assertThat(send(back, Map.of("formToken", UUID.randomUUID().toString())))
                .hasStatus(303);
        assertThat(send(back, Map.of("formToken", UUID.randomUUID().toString())))
                .hasStatus(422);
        assertThat(page("/merges").select("tbody tr")).hasSize(1);
    }

    @Test
    void twoCasesAreComparedByTheirNumbersHoweverTheyAreTyped() throws Exception {
        assertThat(send(
                        "/merges/compare",
                        Map.of("one", "ｒ８−１", "other", two.givenUp.number().value())))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(path);
        var refused = send("/merges/compare", Map.of("one", "田中", "other", ""));
        assertThat(refused).hasStatus(422);
        assertThat(html(refused).select("#f-one-error, #f-other-error")).hasSize(2);
        assertThat(html(refused).expectFirst("#f-one").val()).isEqualTo("田中");
        assertThat(open(two.chief, "/merges/" + two.kept.number() + "/" + two.kept.number()))
                .hasStatus(409);
        assertThat(open(two.chief, "/merges/" + two.kept.number() + "/R08-9999"))
                .hasStatus(404);
    }

    /** Addresses stay in the history of browsers and in the logs of proxies; who types a name instead of a number is in none. */
    @Test
    void whatIsTypedToCompareTwoNeverStandsInAnAddress() throws Exception {
        assertThat(page("/merges").select("main form[method=get]")).isEmpty();
        assertThat(open(two.chief, "/merges/compare?one=田中&other=")
                        .getResponse()
                        .getStatus())
                .isIn(404, 405);
        assertThat(send("/merges/compare", Map.of("one", "田中", "other", "佐藤"))
                        .getResponse()
                        .getHeader("Location"))
                .isNull();
    }

    @Test
    void onlyTheChiefReachesThePages() throws Exception {
        two.merge(Map.of());
        String undo = UndoPage.path(two.latest().toString());
        for (Role role : new Role[] {Role.CONSULTANT, Role.MUNICIPAL_OFFICER, Role.ADMINISTRATOR}) {
            for (String address : new String[] {"/merges", "/merges/done", "/merges/different", path, undo}) {
                assertThat(open(two.town.as(role), address)).as(role + address).hasStatus(403);
            }
        }
        assertThat(open(world.town().as(Role.CHIEF_CONSULTANT), undo)).hasStatus(404);
        var sheet = html(open(two.town.consultant(), "/cases/" + two.kept.number() + "/person"));
        assertThat(sheet.text()).contains("統合された登録");
        assertThat(sheet.select("a[href^=/merges]")).isEmpty();
    }
}
