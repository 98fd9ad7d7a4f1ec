package tsunagi.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
import tsunagi.access.Role;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 提出先, 提出の記録 and 人口 on screen: from what is due to what was handed in. */
@TsunagiIT
class FilingScreensIT {
    private static final String CENTRE = "練習市中央区保健福祉センター";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    private World.Town town;

    @BeforeEach
    void aTown() {
        town = world.town();
    }

    private MvcTestResult sent(Role role, String path, Map<String, String> fields) {
        var request = post(path)
                .with(world.signedIn(town.as(role)))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(Role role, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(town.as(role))));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private String monthBeforeLast() {
        return JapaneseDates.format(YearMonth.now(clock).minusMonths(2)) + "分";
    }

    private List<String> awaited() throws Exception {
        return page(Role.CHIEF_CONSULTANT, "/returns/filings")
                .expectFirst("table")
                .select("tbody tr")
                .eachText();
    }

    /** The form of the oldest awaited return of the centre, as the list links to it. */
    private String newFiling() throws Exception {
        return page(Role.CHIEF_CONSULTANT, "/returns/filings")
                .expectFirst("tr:contains(%s) a[href*=filings/new]".formatted(CENTRE))
                .attr("href");
    }

    @Test
    void whatIsOverdueIsTodaysWorkUntilItIsRecorded() throws Exception {
        var before = page(Role.CHIEF_CONSULTANT, "/today").expectFirst("#filings");
        assertThat(before.text()).contains(CENTRE + "への月報（", monthBeforeLast(), "日超過");
        String path = newFiling();
        assertThat(sent(Role.CHIEF_CONSULTANT, path, Map.of("filedOn", today(), "filedBy", "主任", "method", "紙")))
                .hasStatus(303);
        assertThat(awaited()).noneMatch(row -> row.contains(CENTRE) && row.contains(monthBeforeLast()));
        assertThat(page(Role.CHIEF_CONSULTANT, "/today")
                        .expectFirst("#filings")
                        .select("tr")
                        .eachText())
                .noneMatch(row -> row.contains(CENTRE) && row.contains(monthBeforeLast()));
    }

    private String today() {
        return JapaneseDates.format(LocalDate.now(clock));
    }

    @Test
    void whoRecordsWorkForCasesOnlySeesNoReturnsInTodaysWork() throws Exception {
        assertThat(page(Role.CONSULTANT, "/today").select("#filings")).isEmpty();
    }

    @Test
    void theFileThatWasHandedInIsKnownByItsSha256() throws Exception {
        assertThat(mvc.perform(get("/returns/return.csv").with(world.signedIn(town.as(Role.CHIEF_CONSULTANT)))))
                .hasStatusOk();
        String path = newFiling();
        var option = page(Role.CHIEF_CONSULTANT, path).expectFirst("#f-export option[value~=.+]");
        assertThat(option.text()).contains("return-", "CSV");
        sent(
                Role.CHIEF_CONSULTANT,
                path,
                Map.of("filedOn", today(), "filedBy", "主任", "method", "電子メール", "export", option.val()));
        assertThat(page(Role.MUNICIPAL_OFFICER, "/returns/filings")
                        .select("table")
                        .getLast()
                        .text())
                .contains("return-", "SHA-256", "電子メール");
    }

    @Test
    void aMistakenRecordIsTakenBackWithAReasonAndTheReturnIsAwaitedAgain() throws Exception {
        String path = newFiling();
        sent(Role.CHIEF_CONSULTANT, path, Map.of("filedOn", today(), "filedBy", "主任", "method", "紙"));
        String withdraw = page(Role.CHIEF_CONSULTANT, "/returns/filings")
                .expectFirst("a[href$=/withdraw]")
                .attr("href");
        assertThat(sent(Role.CHIEF_CONSULTANT, withdraw, Map.of("reason", " "))).hasStatus(422);
        assertThat(sent(Role.CHIEF_CONSULTANT, withdraw, Map.of("reason", "別の月だった")))
                .hasStatus(303);
        assertThat(awaited()).anyMatch(row -> row.contains(CENTRE) && row.contains(monthBeforeLast()));
        assertThat(page(Role.CHIEF_CONSULTANT, "/returns/filings").text()).contains("取消し 別の月だった");
        assertThat(sent(Role.CHIEF_CONSULTANT, withdraw, Map.of("reason", "もう一度")))
                .hasStatus(404);
    }

    @Test
    void aReturnIsHandedInAfterItsPeriodAndNotInTheFuture() throws Exception {
        String path = newFiling();
        String tomorrow = JapaneseDates.format(LocalDate.now(clock).plusDays(1));
        String within = JapaneseDates.format(YearMonth.now(clock).minusMonths(2).atEndOfMonth());
        for (String day : List.of(tomorrow, within, "いつか")) {
            var refused = sent(Role.CHIEF_CONSULTANT, path, Map.of("filedOn", day, "filedBy", "主任", "method", "手渡し"));
            assertThat(refused).hasStatus(422);
            var form = Jsoup.parse(refused.getResponse().getContentAsString());
            assertThat(form.select("#f-filedOn-error")).isNotEmpty();
            assertThat(form.expectFirst("#f-method").val()).isEqualTo("手渡し");
        }
    }

    @Test
    void theVersionThatWasSentIsKnownAndALaterOneWithOtherNumbersIsTodaysWork() throws Exception {
        String month = YearMonth.now(clock).minusMonths(2).toString();
        String closing = "/returns/closings/" + month;
        assertThat(sent(Role.MUNICIPAL_OFFICER, closing, Map.of("version", "1")))
                .hasStatus(303);
        String path = newFiling();
        var first = page(Role.CHIEF_CONSULTANT, path).expectFirst("#f-closing option[selected]");
        assertThat(first.text()).contains("第1版");
        var filed = Map.of("filedOn", today(), "filedBy", "主任", "method", "紙", "closing", first.val());
        assertThat(sent(Role.CHIEF_CONSULTANT, path, filed)).hasStatus(303);
        assertThat(awaited()).noneMatch(row -> row.contains(CENTRE) && row.contains(monthBeforeLast()));

        assertThat(sent(Role.MUNICIPAL_OFFICER, closing, Map.of("version", "2", "reason", "他機関の訂正")))
                .hasStatus(303);
        assertThat(awaited()).as("its own numbers stand as sent").noneMatch(row -> row.contains("差替報告"));

        world.openCase(town, YearMonth.now(clock).minusMonths(2).atDay(5));
        assertThat(sent(Role.MUNICIPAL_OFFICER, closing, Map.of("version", "3", "reason", "記録の漏れ")))
                .hasStatus(303);
        assertThat(page(Role.CHIEF_CONSULTANT, "/today").expectFirst("#filings").text())
                .contains(CENTRE + "への月報の差替報告", "第3版が未提出");
        assertThat(page(Role.CHIEF_CONSULTANT, "/returns/filings").text()).contains("第1版（今は第3版）");
        String again = page(Role.CHIEF_CONSULTANT, "/returns/filings")
                .expectFirst("tr:contains(差替報告) a[href*=filings/new]")
                .attr("href");
        var third = page(Role.CHIEF_CONSULTANT, again).expectFirst("#f-closing option[selected]");
        assertThat(third.text()).contains("第3版（差替報告）");
        var refiled = Map.of("filedOn", today(), "filedBy", "主任", "method", "紙", "closing", third.val());
        assertThat(sent(Role.CHIEF_CONSULTANT, again, refiled)).hasStatus(303);
        assertThat(awaited()).noneMatch(row -> row.contains("差替報告"));
    }

    @Test
    void nobodyHandsInTheReturnOfAnAgencyThatIsNotHers() throws Exception {
        String path = newFiling().replaceFirst("agency=.*", "agency=" + UUID.randomUUID());
        assertThat(mvc.perform(get(path).with(world.signedIn(town.as(Role.CHIEF_CONSULTANT)))))
                .hasStatus(404);
        var unknown = Map.of(
                "filedOn",
                today(),
                "filedBy",
                "主任",
                "method",
                "紙",
                "closing",
                UUID.randomUUID().toString());
        assertThat(sent(Role.CHIEF_CONSULTANT, newFiling(), unknown)).hasStatus(422);
    }

    private static Map<String, String> recipient(String name, String version) {
        return Map.of(
                "name",
                name,
                "frequency",
                "MONTHLY",
                "per",
                "MUNICIPALITY",
                "months",
                "1",
                "number",
                "８",
                "unit",
                "BUSINESS_DAY",
                "from",
                "令和8年4月1日",
                "source",
                "市からの通知",
                "version",
                version);
    }

    @Test
    void theCityKeepsTheListOfRecipients() throws Exception {
        assertThat(sent(Role.ADMINISTRATOR, "/settings/recipients/new", recipient("県福祉課", "")))
                .hasStatus(303);
        var list = page(Role.MUNICIPAL_OFFICER, "/settings/recipients");
        assertThat(list.expectFirst("tr:contains(県福祉課)").text()).contains("月報", "翌月の8開庁日目", "R8.4.1〜");
        assertThat(awaited()).anyMatch(row -> row.contains("県福祉課"));
        var again = sent(Role.ADMINISTRATOR, "/settings/recipients/new", recipient("県福祉課", ""));
        assertThat(again).hasStatus(422);
        assertThat(again.getResponse().getContentAsString()).contains("同じ提出先と報告が、同じ期間にもうあります");
    }

    @Test
    void whoSavesARecipientSecondChoosesWhoseTextStays() throws Exception {
        sent(Role.ADMINISTRATOR, "/settings/recipients/new", recipient("県福祉課", ""));
        String path = page(Role.ADMINISTRATOR, "/settings/recipients")
                .expectFirst("a:contains(県福祉課)")
                .attr("href");
        assertThat(sent(Role.ADMINISTRATOR, path, recipient("県地域福祉課", "1"))).hasStatus(303);
        assertThat(sent(Role.MUNICIPAL_OFFICER, path, recipient("県社会福祉課", "1"))).hasStatus(409);
        assertThat(sent(Role.MUNICIPAL_OFFICER, path, recipient("県社会福祉課", "2"))).hasStatus(303);
    }

    @Test
    void theInhabitantsOfAYearAreEnteredOnScreenAndCountFromThatYear() throws Exception {
        var year = FiscalYear.of(LocalDate.now(clock));
        assertThat(sent(
                        Role.MUNICIPAL_OFFICER,
                        "/settings/population",
                        Map.of(
                                "year",
                                Integer.toString(year.startYear()),
                                "inhabitants",
                                "１２３，４５６人",
                                "asOf",
                                "令和8年1月1日",
                                "source",
                                "住民基本台帳")))
                .hasStatus(303);
        assertThat(page(Role.ADMINISTRATOR, "/settings/population")
                        .expectFirst("tbody tr")
                        .text())
                .contains("123,456人", "令和8年1月1日現在　住民基本台帳");
        String before = YearMonth.from(year.start()).minusMonths(1).toString();
        assertThat(page(Role.MUNICIPAL_OFFICER, "/returns").text()).contains("人口：123,456人");
        assertThat(page(Role.MUNICIPAL_OFFICER, "/returns?from=" + before).text())
                .contains("人口：120,000人");
    }

    @Test
    void aPopulationWithoutItsDayOrSourceIsNoFigure() throws Exception {
        var refused = sent(Role.ADMINISTRATOR, "/settings/population", Map.of("year", "2026", "inhabitants", "多い"));
        assertThat(refused).hasStatus(422);
        var form = Jsoup.parse(refused.getResponse().getContentAsString());
        for (String field : List.of("inhabitants", "asOf", "source")) {
            assertThat(form.select("#f-" + field + "-error")).as(field).isNotEmpty();
        }
        assertThat(form.expectFirst("#f-inhabitants").val()).isEqualTo("多い");
    }

    @Test
    void whoMayNotIsRefused() {
        for (String path : List.of("/settings/recipients", "/settings/recipients/new", "/settings/population")) {
            assertThat(mvc.perform(get(path).with(world.signedIn(town.as(Role.CHIEF_CONSULTANT)))))
                    .hasStatus(403);
        }
        assertThat(mvc.perform(get("/returns/filings").with(world.signedIn(town.consultant()))))
                .hasStatus(403);
    }
}
