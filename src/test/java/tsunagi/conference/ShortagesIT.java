package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.tenancy.ServiceCode.CHILDREN_LEARNING;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.FiscalYear;
import tsunagi.plan.AgreedPlans;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 資源不足の記録 over all meetings, on screen and as Excel. */
@TsunagiIT
class ShortagesIT {
    @Autowired
    World world;

    @Autowired
    Conferences conferences;

    @Autowired
    Agenda agenda;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private Actor actor;
    private AgreedPlans plans;
    private LocalDate today;

    @BeforeEach
    void townOfMinato() {
        town = world.town("osaka-minato");
        actor = town.consultant();
        plans = new AgreedPlans(context);
        today = plans.today();
    }

    private ConferenceId convened(LocalDate on, Forum forum) {
        var details = new ConferenceDetails(ConferenceKind.REGULAR, on, null, "区役所", false, forum, "");
        return actor.call(() -> conferences.convene(details));
    }

    /** 港区 計画8(2): 居場所会議. */
    private AgreedPlans.Agreed missing(LocalDate on, String what, String shortage) {
        var agreed = plans.plan(town, on, CHILDREN_LEARNING);
        var meeting = convened(on, new Forum("居場所会議"));
        var item = actor.call(() -> agenda.propose(agreed.number(), Purpose.SHORTAGE, meeting, "", what));
        actor.run(() -> agenda.conclude(meeting, item, new Deliberation(Outcome.APPROVED, "", "", "", shortage, "")));
        return agreed;
    }

    private String page(Actor reader, String query) throws Exception {
        var result = mvc.perform(get("/shortages" + query).with(world.signedIn(reader)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString())
                .expectFirst("main")
                .text();
    }

    @Test
    void whatMeetingsFoundMissingIsListedByYearAndWord() throws Exception {
        var agreed = missing(today, "昼間に過ごせる居場所", "送迎");
        assertThat(page(actor, ""))
                .contains("居場所会議", agreed.number().value(), "昼間に過ごせる居場所", "送迎")
                .doesNotContain("花子");
        assertThat(page(actor, "?words=送迎 居場所")).contains("昼間に過ごせる居場所");
        assertThat(page(actor, "?words=%25夜")).contains("この条件の記録はありません。");
        int before = FiscalYear.of(today).previous().start().getYear();
        assertThat(page(actor, "?year=" + before)).contains("この条件の記録はありません。");
        assertThat(page(town.as(Role.MUNICIPAL_OFFICER), "")).contains("昼間に過ごせる居場所");
    }

    @Test
    void whatWaitsForItsOutcomeIsNotYetFoundMissing() throws Exception {
        var agreed = plans.plan(town, today, CHILDREN_LEARNING);
        var meeting = convened(today, new Forum("居場所会議"));
        actor.run(() -> agenda.propose(agreed.number(), Purpose.SHORTAGE, meeting, "", "昼間に過ごせる居場所"));
        assertThat(page(actor, "")).doesNotContain("昼間に過ごせる居場所");
    }

    @Test
    void anotherTownFindsNothing() throws Exception {
        missing(today, "昼間に過ごせる居場所", "");
        assertThat(page(world.town("osaka-minato").consultant(), "")).contains("この条件の記録はありません。");
    }

    @Test
    void theExcelStandsInTheLedger() {
        missing(today, "昼間に過ごせる居場所", "");
        assertThat(mvc.perform(get("/shortages.xlsx").with(world.signedIn(actor))))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(world.inTransaction(
                        actor,
                        () -> jdbc.sql("select what, row_count from export_ledger")
                                .query()
                                .singleRow()))
                .containsEntry("what", "資源不足の記録")
                .containsEntry("row_count", 1);
        var auditor = town.as(Role.AUDITOR);
        assertThat(mvc.perform(get("/shortages.xlsx").with(world.signedIn(auditor))))
                .hasStatus(403);
    }
}
