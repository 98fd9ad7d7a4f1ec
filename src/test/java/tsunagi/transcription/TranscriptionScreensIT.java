package tsunagi.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
import tsunagi.casefile.OpenedCase;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 転記 on screen. */
@TsunagiIT
class TranscriptionScreensIT {
    private static final String MONTH = "2026-05";
    private static final String LIST = "/returns/transcription?month=" + MONTH;

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private World.Town town;
    private OpenedCase opened;

    @BeforeEach
    void aCaseOfMay() {
        town = world.town();
        opened = world.openCase(town, LocalDate.of(2026, 5, 12));
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private String path() {
        return "/cases/" + opened.number() + "/transcription";
    }

    private MvcTestResult send(String to, String digest) {
        return mvc.perform(post(path() + to)
                .with(world.signedIn(town.consultant()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("part", "RECEPTION-1")
                .param("digest", digest));
    }

    @Test
    void eachValueIsALineThatOneCanReachAndCopy() throws Exception {
        var page = page(town.consultant(), path());
        assertThat(page.select("input[readonly]").eachAttr("value"))
                .contains(opened.number().value(), "2026/05/12", "1　男性", "1970");
        assertThat(page.text()).contains("令和8年5月12日", "様式1", "空欄");
    }

    @Test
    void markedFromTheScreenItIsDoneOnTheList() throws Exception {
        String digest =
                page(town.consultant(), path()).select("input[name=digest]").val();
        assertThat(send("/marks", digest)).hasStatus3xxRedirection();
        assertThat(page(town.consultant(), path()).text()).contains("転記済み：");
        var list = page(town.consultant(), "/returns/transcription?month=2026-05&state=DONE");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody a[href$=#RECEPTION-1]").text()).contains("済み");
        assertThat(send("/withdrawals", "")).hasStatus3xxRedirection();
        assertThat(page(town.consultant(), "/returns/transcription?month=2026-05&state=DONE")
                        .text())
                .contains("この条件で転記するケースはありません");
    }

    @Test
    void whatChangedMeanwhileIsAnsweredWithThePageAndTheReason() throws Exception {
        var refused = send("/marks", "seen-before");
        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(refused.getResponse().getContentAsString()).text())
                .contains("内容が変わりました", "2026/05/12");
    }

    @Test
    void theListMarksOnlyItsOwnEntryOfTheMenu() throws Exception {
        var page = page(town.as(Role.CHIEF_CONSULTANT), "/returns/transcription?month=2026");
        assertThat(page.select("nav a[aria-current=page]").eachText())
                .contains("転記")
                .doesNotContain("報告");
        assertThat(page.select("h1").text()).contains("令和8年度");
    }

    @Test
    void aCsvHasTheNationsItemsInTheirOrderAndNoName() throws Exception {
        var file = mvc.perform(
                get("/returns/transcription/cases.csv?month=2026-05").with(world.signedIn(town.consultant())));
        assertThat(file).hasStatusOk();
        var lines = file.getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFケース番号,プラン期,A01 コード,A01 ID（ケース番号）,A02 コード,A02 受付日");
        assertThat(lines.get(1)).startsWith(opened.number() + ",1,," + opened.number() + ",,2026/05/12,1,男性");
        assertThat(lines).hasSize(2);
        assertThat(String.join("", lines)).doesNotContain("試験", "太郎");
        var one = mvc.perform(get(path() + "/case-ms932.csv").with(world.signedIn(town.consultant())));
        assertThat(new String(one.getResponse().getContentAsByteArray(), "windows-31j"))
                .contains("A02 受付日", "2026/05/12");
        assertThat(page(town.consultant(), "/returns/transcription/export?month=2026-05")
                        .text())
                .contains("書けない文字はありません");
    }

    private MvcTestResult tick(List<String> marked) {
        var request = post("/returns/transcription/marks")
                .param("month", MONTH)
                .param("formToken", UUID.randomUUID().toString())
                .with(world.signedIn(town.consultant()))
                .with(csrf());
        marked.forEach(each -> request.param("marked", each));
        return mvc.perform(request);
    }

    @Test
    void manyPartsAreMarkedAtOnceFromTheList() throws Exception {
        var desk = town.consultant();
        var other = world.openCase(town, LocalDate.parse(MONTH + "-12"));
        var ticks = page(desk, LIST).select("input[name=marked]").eachAttr("value");
        assertThat(ticks)
                .hasSize(2)
                .anyMatch(each -> each.startsWith(other.number().value()));
        assertThat(tick(ticks)).hasStatus(303);
        assertThat(page(desk, LIST).select("input[name=marked]")).isEmpty();
        assertThat(tick(ticks)).as("pressed by somebody else too").hasStatus(303);
        assertThat(tick(List.of())).hasStatus(422);
    }

    @Test
    void whenOneOfManyHasChangedNoneIsMarked() throws Exception {
        var desk = town.consultant();
        world.openCase(town, LocalDate.parse(MONTH + "-12"));
        var ticks = page(desk, LIST).select("input[name=marked]").eachAttr("value");
        var stale = List.of(ticks.getFirst(), ticks.getLast().replaceFirst("[0-9a-f]$", "x"));
        var refused = tick(stale);
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("内容が変わりました");
        assertThat(page(desk, LIST).select("input[name=marked]")).hasSize(2);
        assertThat(tick(List.of("R99-9999 PLAN-1 0"))).as("no such case").hasStatus(404);
    }
}
