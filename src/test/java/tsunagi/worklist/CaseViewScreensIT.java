package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.documents.ReadWorkbook;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 保存した一覧: named, shared, begun with, and taken out as a file. */
@TsunagiIT
class CaseViewScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseGrants grants;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;

    @BeforeEach
    void openTown() {
        town = world.town();
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> typed) {
        var request = post(path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private String save(Actor actor, Map<String, String> typed) {
        var sent = send(actor, "/cases/views/new", typed);
        assertThat(sent).hasStatus(303);
        return Objects.requireNonNull(sent.getResponse().getHeader("Location"));
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static List<String> heads(Document page) {
        return page.select("thead th").eachText();
    }

    @Test
    void aListKeepsItsColumnsItsOrderAndItsFilter() throws Exception {
        LocalDate today = LocalDate.now(clock);
        var older = world.openCase(town, today.minusDays(20)).number().value();
        var newer = world.openCase(town, today.minusDays(2)).number().value();
        world.openCase(town, today.minusDays(200));
        var view = save(
                town.consultant(),
                Map.of(
                        "name",
                        "新しい受付",
                        "columns.0",
                        "RECEIVED",
                        "columns.1",
                        "NUMBER",
                        "order",
                        "OLDEST",
                        "stage",
                        "RECEIVED",
                        "day",
                        "RECEIVED",
                        "span",
                        "DAYS",
                        "days",
                        "３０"));
        assertThat(view).startsWith("/cases/views/");
        var page = page(town.consultant(), view);
        assertThat(heads(page)).containsExactly("本人", "受付日", "番号");
        assertThat(page.select("tbody td:nth-child(3)").eachText()).containsExactly(older, newer);
        assertThat(page.expectFirst("main").text()).contains("新しい受付", "受付日が30日以内", "受付の古い順");
    }

    @Test
    void relativeDaysMoveWithTheDayOnWhichSomebodyLooks() {
        LocalDate day = LocalDate.of(2027, 1, 10);
        assertThat(new DayFilter(DayFilter.Day.RECEIVED, DayFilter.Span.LAST_MONTH, null).range(day))
                .isEqualTo(new DayFilter.Range(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));
        assertThat(new DayFilter(DayFilter.Day.RECEIVED, DayFilter.Span.THIS_MONTH, null).range(day))
                .isEqualTo(new DayFilter.Range(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)));
        assertThat(new DayFilter(DayFilter.Day.LAST_FACT, DayFilter.Span.THIS_YEAR, null).range(day))
                .isEqualTo(new DayFilter.Range(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
        assertThat(new DayFilter(DayFilter.Day.LAST_FACT, DayFilter.Span.DAYS, 10).range(day))
                .isEqualTo(new DayFilter.Range(LocalDate.of(2026, 12, 31), day));
        var due = new DayFilter(DayFilter.Day.DUE, DayFilter.Span.DAYS, 7).range(day);
        assertThat(due.to()).isEqualTo(LocalDate.of(2027, 1, 17));
        assertThat(due.from()).as("what is overdue too").isBefore(day.minusYears(10));
    }

    @Test
    void anUnfinishedFormComesBackAsTyped() throws Exception {
        var sent = send(
                town.consultant(), "/cases/views/new", Map.of("name", " ", "day", "DUE", "span", "DAYS", "days", "十"));
        assertThat(sent).hasStatus(422);
        var page = Jsoup.parse(sent.getResponse().getContentAsString());
        assertThat(page.text()).contains("一覧の名前を入力してください", "列を1つ以上選んでください", "日数は1から3,650まで");
        assertThat(page.expectFirst("#f-days").val()).isEqualTo("十");
    }

    @Test
    void theDeskUsesASharedListAndOnlyItsMakerChangesIt() throws Exception {
        var number = world.openCase(town).number().value();
        var view = save(town.consultant(), Map.of("name", "窓口の一覧", "columns.0", "NUMBER", "shared", "on"));
        var own = save(town.consultant(), Map.of("name", "自分の一覧", "columns.0", "NUMBER"));
        var colleague = town.as(Role.EMPLOYMENT_SUPPORTER);
        assertThat(page(colleague, "/cases").select("nav[aria-label=保存した一覧] a").eachText())
                .containsExactly("すべて", "窓口の一覧");
        assertThat(page(colleague, view).select("tbody td").eachText()).contains(number);
        assertThat(mvc.perform(get(own).with(world.signedIn(colleague)))).hasStatus(404);
        assertThat(mvc.perform(get(view + "/edit").with(world.signedIn(colleague))))
                .hasStatus(404);
        assertThat(send(colleague, view + "/edit", Map.of("name", "わたしの", "columns.0", "NUMBER")))
                .hasStatus(404);
        assertThat(send(colleague, view + "/end", Map.of())).hasStatus(404);
        var otherDesk = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(mvc.perform(get(view).with(world.signedIn(otherDesk)))).hasStatus(404);
        assertThat(send(town.consultant(), view + "/end", Map.of())).hasStatus(303);
        assertThat(mvc.perform(get(view).with(world.signedIn(colleague)))).hasStatus(404);
    }

    @Test
    void aSharedListShowsEachReaderOnlyWhatSheMaySee() throws Exception {
        var number = world.openCase(town).number();
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(number, true));
        var view = save(town.as(Role.CHIEF_CONSULTANT), Map.of("name", "全部", "columns.0", "NUMBER", "shared", "on"));
        assertThat(page(town.as(Role.CHIEF_CONSULTANT), view).select("tbody tr"))
                .hasSize(1);
        assertThat(page(town.as(Role.EMPLOYMENT_SUPPORTER), view).select("tbody tr"))
                .isEmpty();
    }

    @Test
    void theReaderBeginsWithTheListThatSheHasChosen() throws Exception {
        var view = save(town.consultant(), Map.of("name", "はじめ", "columns.0", "DUE"));
        assertThat(send(town.consultant(), view + "/first", Map.of())).hasRedirectedUrl(view);
        assertThat(mvc.perform(get("/cases").with(world.signedIn(town.consultant()))))
                .hasRedirectedUrl(view);
        assertThat(page(town.consultant(), "/cases?stage=").text()).contains("相談・ケース");
        assertThat(send(town.consultant(), "/cases/views/first/none", Map.of())).hasRedirectedUrl("/cases");
        assertThat(page(town.consultant(), "/cases").text()).contains("はじめ");
    }

    @Test
    void theFileHoldsNoRestrictedCaseAndStandsInTheLedger() throws Exception {
        var open = world.openCase(town).number();
        var restricted = world.openCase(town).number();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> grants.restrict(restricted, true));
        var view = save(chief, Map.of("name", "ファイル", "columns.0", "NUMBER", "columns.1", "STAGE"));
        var file = mvc.perform(get(view + "/list.xlsx").with(world.signedIn(chief)));
        assertThat(file).hasStatusOk();
        var text = ReadWorkbook.sheet(file.getResponse().getContentAsByteArray(), 1)
                .toString();
        assertThat(text).contains("本人", "番号", open.value(), "試験 太郎").doesNotContain(restricted.value());
        assertThat(world.inTransaction(
                        chief,
                        () -> jdbc.sql("select what || row_count from export_ledger")
                                .query(String.class)
                                .single()))
                .isEqualTo("ケースの一覧（最近動きのあった順）1");
        assertThat(world.inTransaction(
                        chief, () -> jdbc.sql("""
                        select count(*) from audit_event e join audit_subject s on s.event_id = e.id
                        where e.action = 'VIEW_CASE_LIST' and e.channel = 'FILE'
                        """).query(Long.class).single()))
                .isEqualTo(1);
        assertThat(mvc.perform(get(view + "/list.xlsx").with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(403);
    }
}
