package tsunagi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Moving in: a case that has run on paper for a year is entered on one page. */
@TsunagiIT
@Import(IntakeScreens.class)
class RunningCaseScreensIT {
    private static final String PATH = "/intake/running-case";
    private static final String[] UP_TO_STEP_FIVE = {
        "receivedOn=R7.11.10",
        "channel=VISIT",
        "caller=PERSON",
        "familyName=試験",
        "givenName=太郎",
        "on.TRIAGE=R7.11.10",
        "on.APPLICATION=R7.11.20",
        "paper.APPLICATION=true",
        "on.EMERGENCY=R7.11.12",
        "kind.EMERGENCY=EMERGENCY_NOT_NEEDED",
        "on.ASSESSMENT=R7.12.10",
        "paper.ASSESSMENT=true",
        "on.SCREENING=R7.12.11",
        "kind.SCREENING=SCREENED_PLAN",
        "consent=given",
        "consentOn=R7.11.20",
        "consentPaper=true"
    };

    @Autowired
    World world;

    @Autowired
    IntakeScreens screens;

    @Autowired
    JdbcClient jdbc;

    private Actor actor;

    @BeforeEach
    void openTown() {
        actor = world.town().consultant();
    }

    private static String[] with(String... more) {
        return IntakeScreens.and(UP_TO_STEP_FIVE, more);
    }

    private String value(String sql) {
        return world.inTransaction(
                actor, () -> jdbc.sql(sql).query(String.class).single());
    }

    @Test
    void theCaseStandsWhereThePaperHasGotSoThatThePlanCanBeWritten() {
        var result = screens.send(actor, PATH, with());
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/cases/R07-0001/intake");
        assertThat(String.valueOf(result.getMvcResult().getFlashMap().get("tsunagi.notice")))
                .contains("プラン案を本人と作る", "/cases/R07-0001/plan");
        assertThat(value("select stage || ' ' || next_move from case_stage")).isEqualTo("ASSESSING DRAFT_PLAN");
        assertThat(value("""
                        select string_agg(kind, ' ' order by fact_date, recorded_at) from case_fact where held_on_paper
                        """)).isEqualTo("RECEIVED REACHED_OUT APPLIED ASSESSED");
        Document page = screens.page(actor, "/cases/R07-0001/application");
        assertThat(page.text()).contains("令和7年11月20日（紙で保管）", "同意あり R7.11.20");
    }

    @Test
    void unusualDaysAreAskedAboutOnceAndThenSaved() {
        var asked = screens.send(actor, PATH, with("on.PLAN_DRAFT=R7.12.1"));
        assertThat(asked).hasStatus(422);
        Document page = IntakeScreens.html(asked);
        assertThat(page.text()).contains("プラン案の作成の日（令和7年12月1日）が、スクリーニングの日（令和7年12月11日）より前です");
        assertThat(page.expectFirst("[name=on.APPLICATION]").val()).isEqualTo("R7.11.20");
        assertThat(value("select count(*)::text from support_case")).isEqualTo("0");
        assertThat(screens.send(actor, PATH, with("on.PLAN_DRAFT=R7.12.1", "confirmed=true")))
                .hasStatus(303);
        assertThat(value("select stage from case_stage")).isEqualTo("PLAN_DRAFT");
    }

    @Test
    void theFutureIsRefusedAndNothingIsSaved() {
        var result = screens.send(actor, PATH, with("on.MONITORING=令和50年1月1日"));
        assertThat(result).hasStatus(422);
        assertThat(IntakeScreens.html(result)
                        .expectFirst("#f-on-MONITORING-error")
                        .text())
                .isEqualTo("＊今日までの日付を入力してください");
        assertThat(value("select count(*)::text from support_case")).isEqualTo("0");
    }

    @Test
    void thePersonOfARunningCaseIsNotEnteredTwice() {
        screens.send(actor, PATH, with());
        var again = screens.send(actor, PATH, with("samePerson=R07-0001"));
        assertThat(again).hasStatus(422);
        assertThat(IntakeScreens.html(again).text()).contains("登録済みの進行中のケース R07-0001");
    }

    @Test
    void theBlankPageShowsEveryStep() {
        Document page = screens.page(actor, PATH);
        assertThat(page.select("[name^=on.]")).hasSize(RunningStep.values().length);
        assertThat(page.expectFirst("#f-receivedOn").val()).isEmpty();
    }
}
