package tsunagi.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;
import tsunagi.supportlog.RecordGlance;
import tsunagi.supportlog.SupportLog;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 就労開始・増収 and 体験利用 of a case without any plan: recorded, corrected, taken back, counted. */
@TsunagiIT
class OutcomesIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    EmploymentOutcomes outcomes;

    @Autowired
    CaseFiles cases;

    @Autowired
    SupportLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private World.Town town;
    private OpenedCase opened;
    private LocalDate today;

    @BeforeEach
    void openCase() {
        town = world.town();
        opened = world.openCase(town);
        today = LocalDate.now(clock);
    }

    private Map<String, String> job(String workplace) {
        var form = new HashMap<String, String>();
        form.put("startedOn", JapaneseDates.formatShort(today));
        form.put("workplace", workplace);
        form.put("form", "PART_TIME");
        form.put("continuity", "CONTINUING");
        form.put("takeHome", "11.2万");
        return form;
    }

    private MvcTestResult send(String path, Map<String, String> form) {
        var request = post("/cases/" + opened.number() + path)
                .param("formToken", UUID.randomUUID().toString())
                .with(world.signedIn(town.consultant()))
                .with(csrf());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(String path) throws Exception {
        var result = mvc.perform(get("/cases/" + opened.number() + path).with(world.signedIn(town.consultant())));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private List<CaseFact> facts(FactKind kind) {
        return world.inTransaction(town.consultant(), () -> cases.standing(opened.id())).stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
    }

    private List<String> records() {
        return world
                .inTransaction(
                        town.consultant(), () -> log.digest(opened.id(), 10).latest())
                .stream()
                .map(RecordGlance::facts)
                .toList();
    }

    private List<String> published() {
        return world.inTransaction(
                town.consultant(),
                () -> jdbc.sql(
                                "select kind || ' ' || change_code || ' ' || continuing from published_services_employment_outcome"
                                        + " where case_id = :case order by kind desc")
                        .param("case", opened.id().value())
                        .query(String.class)
                        .list());
    }

    @Test
    void aJobBegunWithoutAPlanIsAFactALineOfForm3AndCounted() throws Exception {
        assertThat(send("/outcomes/started", job("青葉倉庫"))).hasStatus(303);
        assertThat(facts(FactKind.EMPLOYMENT_STARTED))
                .singleElement()
                .satisfies(fact -> assertThat(fact.detail()).isEqualTo("H17"));
        assertThat(records()).singleElement().asString().contains("就労開始", "青葉倉庫", "手取り月112,000円");
        assertThat(published()).containsExactly("STARTED H17 true");
        assertThat(page("/outcomes").expectFirst("tbody tr").text())
                .contains("青葉倉庫", JapaneseDates.format(java.time.YearMonth.from(today)) + "の就労者");
    }

    @Test
    void anIncreaseInTheMonthOfANewJobIsShownAsCountedWithTheJob() throws Exception {
        send("/outcomes/started", job("青葉倉庫"));
        var raise = Map.of("increasedOn", JapaneseDates.formatShort(today), "before", "80,000", "after", "95,000");
        assertThat(send("/outcomes/increased", raise)).hasStatus(303);
        assertThat(published()).containsExactly("STARTED H17 true", "INCREASED H14 false");
        assertThat(page("/outcomes").select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("増収", "の就労者（同じ月に就労開始があるため）"));
    }

    @Test
    void aCorrectionKeepsWhatStoodBeforeWithItsReason() throws Exception {
        send("/outcomes/started", job("青葉倉庫"));
        String path = page("/outcomes").expectFirst("tbody a").attr("href").replaceFirst(".*(/outcomes/.*)", "$1");
        var corrected = job("若葉倉庫");
        corrected.put("continuity", "TEMPORARY");
        corrected.put("version", "1");
        assertThat(send(path, corrected)).as("without a reason").hasStatus(422);
        corrected.put("reason", "社名と期間の聞き違い");
        assertThat(send(path, corrected)).hasStatus(303);
        assertThat(page("/outcomes").expectFirst("tbody tr").text())
                .contains("若葉倉庫", "一時的就労", "前：就労開始", "青葉倉庫", "社名と期間の聞き違い");
        assertThat(facts(FactKind.EMPLOYMENT_STARTED))
                .singleElement()
                .satisfies(fact -> assertThat(fact.detail()).isEqualTo("H18"));
        assertThat(published()).containsExactly("STARTED H18 false");
        assertThat(records()).singleElement().asString().contains("若葉倉庫").doesNotContain("青葉倉庫");
        assertThat(send(path, corrected)).as("from the page as it was before").hasStatus(422);
    }

    @Test
    void whatNeverHappenedIsTakenBackAndNoLongerCounted() throws Exception {
        send("/outcomes/started", job("青葉倉庫"));
        String path = page("/outcomes").expectFirst("tbody a").attr("href").replaceFirst(".*(/outcomes/.*)", "$1");
        assertThat(send(path + "/withdraw", Map.of("version", "1", "reason", "別の方の記録だった")))
                .hasStatus(303);
        assertThat(published()).isEmpty();
        assertThat(facts(FactKind.EMPLOYMENT_STARTED)).isEmpty();
        assertThat(page("/outcomes").expectFirst("tbody tr").text()).contains("取消し", "別の方の記録だった");
        assertThat(records()).isEmpty();
        var line = page("/records").expectFirst(".ts-timeline__entry");
        assertThat(line.text()).contains("取消し", "別の方の記録だった", "青葉倉庫");
        assertThat(line.text()).doesNotContain("訂正する");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() throws Exception {
        var tomorrow = job("青葉倉庫");
        tomorrow.put("startedOn", JapaneseDates.formatShort(today.plusDays(1)));
        var answer = send("/outcomes/started", tomorrow);
        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.expectFirst("#f-workplace").val()).isEqualTo("青葉倉庫");
        assertThat(page.expectFirst("#f-startedOn-error").text()).contains("今日まで");
        assertThat(facts(FactKind.EMPLOYMENT_STARTED)).isEmpty();
    }

    @Test
    void onlyTheDeskRecordsThem() {
        var raise = new EmploymentOutcome.Increased(today, Yen.of(1), Yen.of(2));
        assertThatThrownBy(() -> town.as(Role.ADMINISTRATOR).run(() -> outcomes.record(opened.number(), raise)))
                .isInstanceOf(tsunagi.access.PermissionRefused.class);
    }

    @Test
    void aTrialNeedsNoDecisionAndWritesItsLineByItself() throws Exception {
        var trial = Map.of(
                "from", JapaneseDates.formatShort(today.minusDays(4)),
                "until", JapaneseDates.formatShort(today),
                "days", "３日",
                "provider", "就労準備支援センターあしば",
                "text", "入力の作業。2時間続けられた。");
        assertThat(send("/trials", trial)).hasStatus(303);
        assertThat(page("/trials").expectFirst("tbody tr").text()).contains("のうち3日", "あしば", "2時間続けられた");
        assertThat(facts(FactKind.TRIAL_USED)).hasSize(1);
        assertThat(records()).singleElement().asString().contains("体験利用：就労準備支援センターあしば", "支援決定の前");
        assertThat(send("/trials", Map.of("days", "x"))).hasStatus(422);
    }
}
