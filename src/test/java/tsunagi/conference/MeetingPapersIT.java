package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.tenancy.ServiceCode.CHILDREN_LEARNING;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.Consents;
import tsunagi.plan.AgreedPlans;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 議事録, and the whole of a meeting as one PDF with しおり, with names and without. */
@TsunagiIT
class MeetingPapersIT {
    @Autowired
    World world;

    @Autowired
    Conferences conferences;

    @Autowired
    Agenda agenda;

    @Autowired
    Deliberations deliberations;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private Actor actor;
    private LocalDate today;
    private Agreed agreed;
    private ConferenceId meeting;
    private UUID item;

    @BeforeEach
    void aMeetingThatAgreedToOnePlan() {
        town = world.town("nagaoka");
        actor = town.consultant();
        var plans = new AgreedPlans(context);
        today = plans.today();
        agreed = plans.plan(town, today.minusDays(5), CHILDREN_LEARNING);
        meeting = actor.call(() ->
                conferences.convene(new ConferenceDetails(ConferenceKind.REGULAR, today, null, "市役所 第2会議室", false)));
        var officer = actor.call(
                () -> conferences.invite(meeting, new Attendee.Person(AttendeeKind.MUNICIPALITY, "福祉課", "試験 担当", "")));
        actor.run(() -> conferences.invite(meeting, new Attendee.Person(AttendeeKind.HELLO_WORK, "ハローワーク長岡", "", "")));
        actor.run(() -> conferences.tick(meeting, List.of(officer)));
        item = actor.call(() -> agenda.propose(agreed.number(), Purpose.PLAN, meeting, "練習花子さんの学校と調整済み"));
    }

    private void conclude() {
        actor.run(() -> deliberations.conclude(
                meeting,
                item,
                0,
                new MinutesForm(Map.of(
                        "outcome", "APPROVED",
                        "opinions", "練習さんの意欲は高い",
                        "shortage", "夜に通える学習の場",
                        "roleWho1", "ハローワーク長岡",
                        "roleWhat1", "求人を紹介する",
                        "nextOn", "R9.2.1"))));
    }

    private byte[] paper(String path) {
        var result = mvc.perform(get("/conferences/" + meeting + path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk().hasContentType("application/pdf");
        return result.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }

    /** Title and page, from 1, of each bookmark. */
    private static List<String> bookmarks(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            var found = new ArrayList<String>();
            for (PDOutlineItem each :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                int page = document.getPages().indexOf(each.findDestinationPage(document)) + 1;
                found.add(each.getTitle() + " " + page);
            }
            return found;
        }
    }

    @Test
    void theMinutesAreAssembledFromWhatWasWritten() throws Exception {
        conclude();
        assertThat(text(paper("/minutes")))
                .contains(
                        "支援調整会議議事録",
                        "構成員2人のうち出席1人市担当者：出席",
                        "福祉課試験担当出席",
                        "ハローワーク長岡欠席",
                        "ID" + agreed.number() + "練習花子プラン策定",
                        "結果了承",
                        "意見練習さんの意欲は高い",
                        "役割分担ハローワーク長岡：求人を紹介する",
                        "不足している社会資源夜に通える学習の場",
                        "次に諮る日令和9年2月1日（月）");
    }

    @Test
    void eachCaseHasItsBookmarkAndTheMinutesComeLast() throws Exception {
        var before = paper("/papers");
        assertThat(bookmarks(before)).containsExactly("表紙 1", "1　ID " + agreed.number() + "　練習 花子　プラン策定 2");
        conclude();
        var after = paper("/papers");
        int minutes;
        try (var document = Loader.loadPDF(after)) {
            minutes = document.getNumberOfPages();
        }
        assertThat(bookmarks(after)).hasSize(3).last().isEqualTo("議事録 " + minutes);
    }

    /** Neither the text nor what a reader of the PDF sees beside it tells whose case it is. */
    @Test
    void withoutNamesNothingNamesThePerson() throws Exception {
        conclude();
        for (String path : List.of("/papers?names=hidden", "/minutes?names=hidden")) {
            assertThat(text(paper(path)))
                    .as(path)
                    .contains("（匿名）", "事例1", "本人さんの意欲は高い", "本人さんの学校と調整済み")
                    .doesNotContain("練習", "花子", agreed.number().value(), "れんしゅう");
        }
        var whole = paper("/papers?names=hidden");
        assertThat(bookmarks(whole)).contains("1　事例1　プラン策定 2").noneMatch(title -> title.contains("練習"));
        assertThat(text(whole)).contains("家賃の心配をせずに眠りたい");
    }

    @Test
    void whereTheConsentNoLongerReachesTheMinutesSayOnlyTheResult() throws Exception {
        conclude();
        actor.run(() -> consents.answer(agreed.number(), new ConsentAnswer.Withdrawn(today, null)));
        assertThat(text(paper("/minutes")))
                .contains("本人の同意がこの会議に及ばないため", "結果：了承")
                .doesNotContain("花子", "意欲は高い", "夜に通える学習の場");
    }

    @Test
    void eachPaperStandsInTheLedgerUnderAWordThatSaysWhatItIs() {
        paper("/papers");
        paper("/papers?names=hidden");
        paper("/minutes");
        assertThat(world.inTransaction(
                        actor,
                        () -> jdbc.sql("select what from export_ledger order by id")
                                .query(String.class)
                                .list()))
                .containsExactly("会議資料", "会議資料（匿名）", "会議の議事録");
        var auditor = town.as(Role.AUDITOR);
        assertThat(mvc.perform(get("/conferences/" + meeting + "/minutes").with(world.signedIn(auditor))))
                .hasStatus(403);
    }
}
