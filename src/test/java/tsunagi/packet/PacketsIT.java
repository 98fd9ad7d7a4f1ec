package tsunagi.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.consent.InformationKind;
import tsunagi.consent.SharingRule.Excepted;
import tsunagi.consent.SharingRule.Term;
import tsunagi.consent.SharingRules;
import tsunagi.kernel.Identifiers;
import tsunagi.packet.Gathering.Who;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.tenancy.KeptSettings;
import tsunagi.tenancy.Setting;
import tsunagi.tenancy.SettingKey;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 招待者ごとの資料 on paper: numbered, marked, collected; and the page that prepares them. */
@TsunagiIT
class PacketsIT {
    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    private Gathering gathering;
    private Agreed plan;
    private String path;

    @BeforeEach
    void aMeetingOfToday() {
        gathering = new Gathering(context, world.town(), today());
        plan = gathering.discuss("甲", today().minusDays(10));
        path = "/conferences/" + gathering.id + "/packets";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult open(Actor actor, String address) {
        return mvc.perform(get(address).with(world.signedIn(actor)));
    }

    private MvcTestResult send(String address, String field, String... values) {
        return mvc.perform(post(path + address)
                .with(world.signedIn(gathering.town.consultant()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param(field, values));
    }

    private PacketsPage page() {
        return gathering.town.consultant().call(() -> gathering.packets().page(gathering.id));
    }

    private void excepted(String organisation, InformationKind... kinds) {
        var rule = new Excepted(Identifiers.next(), organisation, Set.of(kinds), Term.of(today(), null, "本人の希望"));
        world.inTransaction(gathering.town.consultant(), () -> {
            context.getBean(SharingRules.class).record(plan.caseId(), rule);
            return true;
        });
    }

    @Test
    void thePageSaysWhatEachAttendeeWillRead() throws Exception {
        excepted("ハローワーク");
        excepted("社会福祉協議会", InformationKind.ECONOMY);
        var shown = open(gathering.town.consultant(), path);
        assertThat(shown).hasStatusOk();
        var rows = Jsoup.parse(shown.getResponse().getContentAsString())
                .select("table")
                .first();
        assertThat(rows == null ? "" : rows.text())
                .contains(
                        "練習公共職業安定所　招待 0 " + plan.number() + " 載せない",
                        "練習市社会福祉協議会　招待 1 " + plan.number() + " 収入・資産・債務を除く",
                        "福祉課　招待 3 " + plan.number() + " すべて");
    }

    @Test
    void copiesAreNumberedThroughTheMeetingAndTickedWhenTheyComeBack() {
        String office = gathering.attendee(Who.HELLO_WORK).toString();
        String council = gathering.attendee(Who.COUNCIL).toString();
        assertThat(send("/copies", "attendees", office, council)).hasStatus(303);
        assertThat(send("/copies", "attendees", office)).hasStatus(303);
        assertThat(page().copies())
                .extracting(Copy::label)
                .containsExactly("第1号　練習公共職業安定所　招待 0", "第2号　練習市社会福祉協議会　招待 1", "第3号　練習公共職業安定所　招待 0");
        assertThat(send("/collection", "collected", page().copies().get(1).id().toString()))
                .hasStatus(303);
        assertThat(page().copies()).extracting(Copy::collected).containsExactly(false, true, false);
        assertThat(page().missing()).isEqualTo(2);
        assertThat(send("/copies", "other", "")).hasStatus(422).bodyText().contains("控えを渡す構成員を選んでください");
    }

    @Test
    void everyPageOfACopyBearsItsNumberAndItsReaderAndTheBookmarksNameTheItems() throws IOException {
        assertThat(send("/copies", "attendees", gathering.attendee(Who.CITY).toString()))
                .hasStatus(303);
        var answer = open(
                gathering.town.consultant(),
                path + "/copies/" + page().copies().getFirst().id() + ".pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        byte[] pdf = answer.getResponse().getContentAsByteArray();
        var pages = Gathering.pages(pdf);
        assertThat(pages)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(text -> assertThat(text).contains("第1号福祉課招待3"));
        assertThat(pages[1]).contains("シメイ甲花子", "ヘルス甲", "ブンショウ甲");
        assertThat(pages[2]).as("everything may go there, so the form follows").contains("プラン兼事業等利用申込書");
        assertThat(bookmarks(pdf)).containsExactly("表紙", "1 ID " + plan.number() + "　シメイ甲 花子 さん");
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            return titles;
        }
    }

    @Test
    void theFormItselfGoesOnlyToWhomEverythingMayGo() {
        excepted("社会福祉協議会", InformationKind.ECONOMY);
        assertThat(String.join("", gathering.paper(Who.COUNCIL)))
                .contains("シメイ甲花子", "ワーク甲")
                .doesNotContain("プラン兼事業等利用申込書", "家賃の滞納", "家計改善支援");
        assertThat(String.join("", gathering.paper(Who.HELLO_WORK))).contains("プラン兼事業等利用申込書", "家賃の滞納");
    }

    @Test
    void whereTheRuleHidesNamesOutsidersReadNoneNotEvenInRunningText() {
        world.inTransaction(gathering.town.as(Role.ADMINISTRATOR), () -> {
            var setting = new Setting(SettingKey.PACKET_NAMES, "市と相談支援機関のほかは匿名");
            context.getBean(KeptSettings.class).enter(today().minusDays(30), setting, "試験");
            return true;
        });
        var form = new BriefForm("シメイ甲さんはヘルス乙", "", "", "", "シメイ甲花子はホカ乙", 1L);
        gathering.town.consultant().run(() -> gathering.packets().write(gathering.id, gathering.item(plan), form));
        assertThat(String.join("", gathering.paper(Who.HELLO_WORK)))
                .contains("氏名は伏せています", "本人さんはヘルス乙", "本人はホカ乙")
                .doesNotContain("シメイ", "花子", "しめい", "プラン兼事業等利用申込書");
        assertThat(String.join("", gathering.paper(Who.CITY))).contains("シメイ甲花子");
        assertThat(gathering.opened(Who.HELLO_WORK).text("/guest/papers"))
                .contains("氏名は伏せています")
                .doesNotContain("シメイ");
    }

    @Test
    void twoWhoWriteTheSameBriefAreAsked() {
        String address = "/items/" + gathering.item(plan);
        assertThat(open(gathering.town.consultant(), path + address))
                .hasStatusOk()
                .bodyText()
                .contains("ヘルス甲");
        assertThat(send(address, "version", "1")).hasStatus(303);
        assertThat(send(address, "version", "1")).hasStatus(409);
    }

    @Test
    void packetsAreTheAgencysOwn() {
        assertThat(open(world.town().consultant(), path)).hasStatus(404);
        assertThat(open(gathering.town.as(Role.MUNICIPAL_OFFICER), path)).hasStatus(403);
        assertThat(open(gathering.town.as(Role.AUDITOR), path)).hasStatus(403);
    }
}
