package tsunagi.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 基準額表: what the administrator sees, changes, confirms and takes in. */
@TsunagiIT
class StandardScreensIT {
    private static final String PATH = StandardController.PATH;
    private static final String IMPORT = StandardImportController.PATH;

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    World.Town town;

    @BeforeEach
    void openTown() {
        town = world.town("nagaoka");
    }

    private Actor administrator() {
        return town.as(Role.ADMINISTRATOR);
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).as(path).hasStatusOk();
        return document(result);
    }

    private static Document document(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> typed) {
        var request = post(path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private static List<String> rows(Document page) {
        return page.expectFirst("main table").select("tbody tr").eachText();
    }

    private static Map<String, String> row(String sizes, String number, String from, String source, long version) {
        return Map.of(
                "sizes", sizes,
                "number", number,
                "from", from,
                "source", source,
                "version", Long.toString(version));
    }

    /** 長岡市: 家賃上限 are published, 基準額 are assumed; the sum 109,800 of rules.md §2.11. */
    @Test
    void theTableOfADayShowsAmountsAndHowSureTheyAre() throws Exception {
        var june = page(administrator(), PATH + "?on=R8.6.30");
        assertThat(rows(june)).hasSize(8);
        assertThat(rows(june).getFirst()).startsWith("1人 78,000円").contains("31,800円", "109,800円", "468,000円", "要確認");
        assertThat(rows(june).getLast()).startsWith("8人 表に無い").contains("49,700円");
        assertThat(rows(page(administrator(), PATH + "?on=2026-07-01")).getFirst())
                .startsWith("1人 86,000円")
                .contains("117,800円", "516,000円");
        assertThat(june.text()).contains("市が確認するまで、支給の決定には使えません", "長岡市公式ページ（令和6年2月21日）");
        var wrong = mvc.perform(get(PATH + "?on=いつか").with(world.signedIn(administrator())));
        assertThat(wrong).hasStatus(422);
        assertThat(document(wrong).expectFirst("#f-on").val()).isEqualTo("いつか");
    }

    @Test
    void everybodyLooksAndOnlyTheCityAndTheAdministratorChange() throws Exception {
        var seen = page(town.consultant(), PATH);
        assertThat(seen.select("main a[href*='/rows/']")).isEmpty();
        assertThat(seen.select("main a[href$='/import'], main a[href$='/confirmation']"))
                .isEmpty();
        assertThat(page(town.as(Role.MUNICIPAL_OFFICER), PATH).select("main a[href*='/rows/']"))
                .isNotEmpty();
        for (String path : List.of(IMPORT, StandardController.CONFIRMATION, PATH + "/rows/THRESHOLD/1")) {
            assertThat(mvc.perform(get(path).with(world.signedIn(town.consultant()))))
                    .as(path)
                    .hasStatus(403);
        }
        assertThat(mvc.perform(get(PATH + "/rows/ASSET_LIMIT/TIMES").with(world.signedIn(administrator()))))
                .as("the 省令 says it")
                .hasStatus(404);
        for (String unknown : List.of("THRESHOLD/x", "THRESHOLD/3-5", "THRESHOLD/01", "THRESHOLD/21", "RENT/1")) {
            assertThat(mvc.perform(get(PATH + "/rows/" + unknown).with(world.signedIn(administrator()))))
                    .as(unknown)
                    .hasStatus(404);
        }
        assertThat(page(town.consultant(), "/settings").select("main a[href='" + PATH + "']"))
                .hasSize(1);
    }

    @Test
    void oneRowIsChangedFromADayAndTheHistoryKeepsIt() throws Exception {
        String one = PATH + "/rows/THRESHOLD/1";
        assertThat(page(administrator(), one).expectFirst("#f-number").val()).isEqualTo("86,000");
        assertThat(send(administrator(), one, row("1人", "８６，５００円", "R8.10.1", "長岡市要綱 別表", 0)))
                .hasStatus(303);
        assertThat(rows(page(administrator(), PATH + "?on=R8.9.30")).getFirst()).contains("86,000円");
        assertThat(rows(page(administrator(), PATH + "?on=R8.10.1")).getFirst())
                .contains("86,500円", "118,300円")
                .doesNotContain("要確認");
        var history = page(town.consultant(), StandardController.HISTORY);
        assertThat(rows(history)).singleElement().asString().contains("基準額 1人", "86,500円", "令和8年10月1日から", "試験 職員");
        var second = send(administrator(), one, row("1人", "87,000", "R8.10.1", "別の要綱", 0));
        assertThat(second).hasStatus(409);
        assertThat(document(second).text()).contains("86,500", "87,000");
        var ends = page(administrator(), StandardController.HISTORY).expectFirst("form[action$=/withdrawal]");
        String end = ends.attr("action");
        var row = Map.of("rows", ends.expectFirst("input[name=rows]").val());
        assertThat(send(town.consultant(), end, row)).hasStatus(403);
        assertThat(send(administrator(), end, row)).hasStatus(303);
        assertThat(rows(page(administrator(), PATH + "?on=R8.10.1")).getFirst()).contains("86,000円", "要確認");
        assertThat(rows(page(administrator(), StandardController.HISTORY)))
                .singleElement()
                .asString()
                .contains("置きかえ・取消し");
        assertThat(send(administrator(), end, row)).as("only once").hasStatus(404);
    }

    /** 7人以上 is one amount for the city, however many rows it is. */
    @Test
    void whatWasEnteredForSeveralSizesIsShownAndTakenBackTogether() throws Exception {
        String seven = PATH + "/rows/RENT_CAP/7";
        assertThat(send(administrator(), seven, row("7人以上", "50,000", "R8.10.1", "長岡市要綱", 0)))
                .hasStatus(303);
        var history = page(administrator(), StandardController.HISTORY);
        assertThat(rows(history)).singleElement().asString().startsWith("家賃上限 7人以上 50,000円");
        var rows = history.select("input[name=rows]").eachAttr("value");
        assertThat(rows).hasSize(14);
        var request = post(StandardController.HISTORY + "/withdrawal")
                .with(world.signedIn(administrator()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("rows", rows.toArray(String[]::new));
        assertThat(mvc.perform(request)).hasStatus(303);
        assertThat(rows(page(administrator(), PATH + "?on=R8.10.1")).getLast()).contains("49,700円");
    }

    @Test
    void everythingToPutRightIsSaidBesideItsFieldAndKept() throws Exception {
        var wrong = send(administrator(), PATH + "/rows/RENT_CAP/3", row("4人", "410", "R4.4.1", " ", 0));
        assertThat(wrong).hasStatus(422);
        var shown = document(wrong);
        assertThat(shown.expectFirst("#f-sizes-error").text()).contains("3人を含む人数");
        assertThat(shown.expectFirst("#f-number-error").text()).contains("桁を確かめてください");
        assertThat(shown.expectFirst("#f-from-error").text()).contains("令和5年4月1日から");
        assertThat(shown.expectFirst("#f-source-error").text()).contains("根拠の文書を入力してください");
        assertThat(shown.expectFirst("#f-number").val()).isEqualTo("410");
    }

    @Test
    void theOtherValuesAreChangedTheSameWay() throws Exception {
        String lock = PATH + "/rows/MOVING_COST/LOCK";
        assertThat(page(administrator(), StandardController.OTHERS).text())
                .contains("鍵交換費用", "毎月15日（休日は直前の平日）", "月4回以上", "様式6　常用就職届");
        var missing =
                send(administrator(), lock, Map.of("words", "上限", "from", "R8.10.1", "source", "要綱", "version", "0"));
        assertThat(missing).hasStatus(422);
        assertThat(document(missing).expectFirst("#f-number-error").text()).contains("上限の金額を入力してください");
        for (var typed : Map.of(
                        lock,
                        Map.of("words", "上限", "number", "22,000"),
                        PATH + "/rows/DEADLINE/REPORT_DAY",
                        Map.of("number", "10"),
                        PATH + "/rows/DUTY/SEEKER_INTERVIEW",
                        Map.of("number", "2"),
                        PATH + "/rows/DEADLINE/DUTIES_COUNTED_BY",
                        Map.of("words", "報告期間"),
                        PATH + "/rows/FORM/REGULAR_EMPLOYMENT",
                        Map.of("words", "第9号様式　常用就職届"))
                .entrySet()) {
            page(administrator(), typed.getKey());
            var form = new HashMap<>(typed.getValue());
            form.putAll(Map.of("from", "R8.10.1", "source", "長岡市要綱", "version", "0"));
            assertThat(send(administrator(), typed.getKey(), form))
                    .as(typed.getKey())
                    .hasStatus(303);
        }
        assertThat(page(administrator(), StandardController.OTHERS).text())
                .contains("上限（22,000円まで）", "毎月10日", "月2回以上", "報告期間", "第9号様式　常用就職届");
    }

    @Test
    void whatIsConfirmedLosesItsMark() throws Exception {
        var open = page(administrator(), StandardController.CONFIRMATION);
        String first = open.expectFirst("label:contains(基準額 1人　86,000円)").attr("for");
        String id = open.expectFirst("#" + first).val();
        var nothing =
                send(administrator(), StandardController.CONFIRMATION, Map.of("source", " ", "checkedOn", "R20.1.1"));
        assertThat(nothing).hasStatus(422);
        assertThat(document(nothing).text()).contains("確認した額を選んでください", "根拠の文書を入力してください", "今日までの日付にしてください");
        assertThat(send(
                        administrator(),
                        StandardController.CONFIRMATION,
                        Map.of("rows", id, "source", "長岡市告示", "checkedOn", "R8.7.1")))
                .hasStatus(303);
        var july = page(administrator(), PATH + "?on=R8.7.1");
        assertThat(rows(july).getFirst()).contains("86,000円").doesNotContain("要確認");
        assertThat(rows(july).get(1)).contains("要確認");
        assertThat(july.text()).contains("長岡市告示（令和8年7月1日確認）。元の出典：基準額は未公表");
    }

    @Test
    void aTableShowsItsDifferencesBeforeItTakesEffect() throws Exception {
        var typed = new HashMap<>(Map.of(
                "table", "世帯人数\t基準額\t家賃上限\n1人\t86,000\t31,800\n2人\t125,000\t38,000\n",
                "from", "R8.7.1",
                "source", "長岡市告示第9号"));
        var preview = send(administrator(), IMPORT, typed);
        assertThat(preview).hasStatusOk();
        var shown = document(preview);
        assertThat(rows(shown)).hasSize(2);
        assertThat(rows(shown).getFirst()).contains("基準額 1人", "令和8年7月1日から", "確認済みにする");
        assertThat(rows(shown).getLast()).contains("基準額 2人", "124,000円", "125,000円");
        assertThat(rows(page(administrator(), PATH + "?on=R8.7.1")).get(1))
                .as("nothing has changed yet")
                .contains("124,000円");
        var apply = new HashMap<String, String>();
        shown.select("form[action='" + IMPORT + "'] input[name]")
                .forEach(input -> apply.put(input.attr("name"), input.val()));
        apply.remove("formToken");
        assertThat(send(administrator(), PATH + "/rows/RENT_CAP/1", row("1人", "32,000", "R8.8.1", "別の告示", 0)))
                .hasStatus(303);
        var stale = send(administrator(), IMPORT, apply);
        assertThat(stale).hasStatus(409);
        assertThat(document(stale).text()).contains("ほかの方が、先に表を変えました");
        apply.put("version", document(stale).expectFirst("input[name=version]").val());
        assertThat(send(administrator(), IMPORT, apply)).hasStatus(303);
        var july = page(administrator(), PATH + "?on=R8.7.1");
        assertThat(rows(july).getFirst()).contains("86,000円").doesNotContain("要確認");
        assertThat(rows(july).get(1)).contains("125,000円", "163,000円").doesNotContain("要確認");
        assertThat(document(send(administrator(), IMPORT, typed)).text()).contains("この日の表と同じです");
    }

    @Test
    void brokenLinesAreNamedAndNothingIsTakenIn() throws Exception {
        String table = "世帯人数,基準額\n1人,86000\nふたり,124000\n3人,14700000\n";
        var file = multipart(IMPORT)
                .file("file", table.getBytes(StandardCharsets.UTF_8))
                .with(world.signedIn(administrator()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("from", "R8.7.1")
                .param("source", "長岡市告示");
        var result = mvc.perform(file);
        assertThat(result).hasStatus(422);
        var shown = document(result);
        assertThat(shown.select("main .ts-list li").eachText()).hasSize(2).satisfies(lines -> {
            assertThat(lines.getFirst()).startsWith("3行目：人数は");
            assertThat(lines.getLast()).startsWith("4行目：基準額「14700000」");
        });
        assertThat(shown.expectFirst("#f-table-error").text()).contains("2行に直すところがあります");
        assertThat(shown.expectFirst("#f-table").val()).contains("ふたり");
        assertThat(page(administrator(), StandardController.HISTORY).text()).contains("まだありません");
        var nothing = send(administrator(), IMPORT, Map.of("table", " ", "from", "いつか", "source", ""));
        assertThat(document(nothing).select("main .ts-error")).hasSize(3);
    }
}
