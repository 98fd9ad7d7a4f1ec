package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.conference.Agenda;
import tsunagi.conference.Attendee;
import tsunagi.conference.AttendeeKind;
import tsunagi.conference.ConferenceDetails;
import tsunagi.conference.ConferenceId;
import tsunagi.conference.ConferenceKind;
import tsunagi.conference.Conferences;
import tsunagi.conference.Purpose;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.Consents;
import tsunagi.plan.AgreedPlans;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 会議資料 with every kind of item: a plan, an evaluation, a 中断 without one. */
@TsunagiIT
class ConferencePapersIT {
    @Autowired
    World world;

    @Autowired
    Conferences conferences;

    @Autowired
    Agenda agenda;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private EvaluationFixture fixture;
    private AgreedPlans agreed;
    private World.Town town;
    private ConferenceId meeting;

    @BeforeEach
    void aMeetingOfToday() {
        fixture = new EvaluationFixture(context);
        agreed = new AgreedPlans(context);
        town = world.town();
        var details =
                new ConferenceDetails(ConferenceKind.REGULAR, fixture.today(), LocalTime.of(14, 0), "市役所 第2会議室", false);
        meeting = town.consultant().call(() -> conferences.convene(details));
        invite(AttendeeKind.MUNICIPALITY, "福祉課");
    }

    private void invite(AttendeeKind kind, String organisation) {
        town.consultant()
                .run(() -> conferences.invite(meeting, new Attendee.Person(kind, organisation, "見本 一郎", "議長")));
    }

    private AgreedPlans.Agreed plan() {
        var plan = agreed.plan(town, fixture.today(), ServiceCode.HOUSEHOLD_BUDGET);
        town.consultant().run(() -> agenda.propose(plan.number(), Purpose.PLAN, meeting, "福祉課と事前に調整済み"));
        return plan;
    }

    private byte[] papers(Actor actor) {
        var result = mvc.perform(get("/conferences/" + meeting + "/papers").with(world.signedIn(actor)));
        assertThat(result).hasStatusOk().hasContentType("application/pdf");
        return result.getResponse().getContentAsByteArray();
    }

    private static List<String> pages(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            var pages = new java.util.ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s　]", ""));
            }
            return pages;
        }
    }

    @Test
    void theCoverNamesTheMeetingAndThePageOfEachItem() throws Exception {
        plan();
        var evaluated = fixture.plan(town);
        fixture.finalise(town, evaluated, 0);
        town.consultant().run(() -> agenda.propose(evaluated.number(), Purpose.EVALUATION, meeting, ""));
        var pages = pages(papers(town.consultant()));
        assertThat(pages.getFirst())
                .contains("会議資料", "14:00定例", "市役所第2会議室", "福祉課見本一郎（議長）☐", "プラン策定福祉課と事前に調整済み2〜", "評価実施")
                .doesNotContain("#");
        assertThat(pages.get(1)).contains("プラン兼事業等利用申込書");
        int sheet = pages.indexOf(pages.stream()
                .filter(page -> page.contains("評価シート"))
                .findFirst()
                .orElseThrow());
        assertThat(pages.getFirst()).contains("評価実施" + (sheet + 1) + "〜");
        assertThat(pages.getLast()).endsWith(pages.size() + "/" + pages.size());
    }

    @Test
    void whomTheConsentDoesNotReachNobodyReadsAbout() throws Exception {
        var withdrawn = plan();
        town.consultant()
                .run(() -> consents.answer(withdrawn.number(), new ConsentAnswer.Withdrawn(fixture.today(), null)));
        var pages = pages(papers(town.consultant()));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains(withdrawn.number() + "本人の同意がこの会議に及ばないため")
                .doesNotContain("練習花子", "福祉課と事前に調整済み");
    }

    @Test
    void aSuspensionWithoutAnEvaluationHasASheetOfItsOwn() throws Exception {
        var lost = agreed.plan(town, fixture.today(), ServiceCode.HOUSEHOLD_BUDGET);
        town.consultant().run(() -> agenda.propose(lost.number(), Purpose.SUSPENSION, meeting, "", "LOST_CONTACT"));
        var pages = pages(papers(town.consultant()));
        assertThat(pages).hasSize(2);
        assertThat(pages.getLast())
                .contains("中断の協議", "ID" + lost.number(), "中断の理由連絡が取れなくなった", "☐了承☐継続審議☐差戻し")
                .doesNotContain("修正了承");
    }

    @Test
    void theCityPrintsItTooAndEachPersonOnItIsWrittenDown() {
        plan();
        papers(town.as(Role.MUNICIPAL_OFFICER));
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("""
                                select count(*) from audit_event e join audit_subject s on s.event_id = e.id
                                where e.action = 'VIEW_CONFERENCE' and e.channel = 'PRINT' and e.outcome = 'DONE'
                                """).query(Integer.class).single()))
                .isEqualTo(1);
        var stranger = world.town().consultant();
        assertThat(mvc.perform(get("/conferences/" + meeting + "/papers").with(world.signedIn(stranger))))
                .hasStatus(404);
        assertThat(mvc.perform(get("/conferences/" + meeting + "/papers").with(world.signedIn(town.as(Role.AUDITOR)))))
                .hasStatus(403);
    }
}
