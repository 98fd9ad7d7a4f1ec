package tsunagi.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Role;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.consent.Consents;
import tsunagi.kernel.Refusal;
import tsunagi.packet.Gathering.Browser;
import tsunagi.packet.Gathering.Who;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 招待者のリンク in the wrong hands, at the wrong time, and what stays of each visit. */
@TsunagiIT
class GuestLinksIT {
    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GuestLinks links;

    @Autowired
    Clock clock;

    private Gathering gathering;
    private Agreed plan;

    @BeforeEach
    void aMeetingOfToday() {
        gathering = new Gathering(context, world.town(), today());
        plan = gathering.discuss("甲", today().minusDays(10));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String sheet() {
        return "/guest/papers/" + gathering.item(plan);
    }

    private static String wrong(String code) {
        return code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
    }

    private record Logged(String action, String channel, String outcome, String reason, long persons) {}

    private List<Logged> log() {
        return world.inTransaction(
                gathering.town.as(Role.AUDITOR),
                () -> jdbc.sql("""
                        select e.action, e.channel, e.outcome, e.reason,
                               (select count(*) from audit_subject s where s.event_id = e.id) as persons
                        from audit_event e where e.action like 'GUEST%' order by e.occurred_at, e.id
                        """).query(Logged.class).list());
    }

    @Test
    void theAddressAloneOpensNothingAndTheCodeOpensOnce() {
        var issued = gathering.issue(Who.HELLO_WORK);
        var first = gathering.browser();
        assertThat(first.open(issued.path()))
                .hasStatusOk()
                .bodyText()
                .contains("確認番号")
                .doesNotContain("シメイ");
        assertThat(first.open("/guest/papers")).hasStatus(404).bodyText().doesNotContain("シメイ");
        assertThat(first.type(issued, issued.code())).hasStatus(303);
        // The mail was sent on to a third person, and she has even overheard the code.
        assertThat(gathering.browser().open(issued.path()))
                .hasStatus(404)
                .bodyText()
                .contains("すでに開かれています");
        assertThat(gathering.browser().type(issued, issued.code()))
                .hasStatus(404)
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void fiveWrongCodesCloseTheLinkEvenForTheRightOne() {
        var issued = gathering.issue(Who.HELLO_WORK);
        for (int wrongOnes = 1; wrongOnes < GuestLink.TRIES; wrongOnes++) {
            assertThat(gathering.browser().type(issued, wrong(issued.code())))
                    .hasStatus(422)
                    .doesNotContainHeader("Set-Cookie");
        }
        assertThat(gathering.browser().type(issued, wrong(issued.code()))).hasStatus(404);
        assertThat(gathering.browser().type(issued, issued.code()))
                .hasStatus(404)
                .doesNotContainHeader("Set-Cookie");
        assertThat(log()).filteredOn(line -> line.outcome().equals("REFUSED")).hasSize(GuestLink.TRIES);
        var link = gathering
                .town
                .consultant()
                .call(() -> gathering.packets().page(gathering.id))
                .links()
                .getFirst();
        var again = gathering.town.consultant().call(() -> links.renew(gathering.id, link.id()));
        assertThat(gathering.browser().type(issued, again.code())).hasStatus(303);
    }

    @Test
    void aNewCodeShutsTheOldBrowserOut() {
        var browser = gathering.opened(Who.HELLO_WORK);
        assertThat(browser.open(sheet())).hasStatusOk();
        var link = gathering
                .town
                .consultant()
                .call(() -> gathering.packets().page(gathering.id))
                .links()
                .getFirst();
        gathering.town.consultant().run(() -> links.renew(gathering.id, link.id()));
        assertThat(browser.open(sheet())).hasStatus(404);
    }

    @Test
    void withdrawalDuringTheMeetingTakesTheOpenPageOffTheScreen() {
        var browser = gathering.opened(Who.HELLO_WORK);
        String sheet = sheet();
        assertThat(browser.text(sheet)).contains("シメイ甲花子", "ヘルス甲");
        assertThat(browser.open(sheet + "/open")).hasStatus(204).doesNotContainHeader("HX-Refresh");
        gathering
                .town
                .consultant()
                .run(() -> context.getBean(Consents.class).answer(plan.number(), new Withdrawn(today(), null)));
        assertThat(browser.open(sheet + "/open")).hasStatus(204).hasHeader("HX-Refresh", "true");
        assertThat(browser.open(sheet)).hasStatus(404).bodyText().doesNotContain("甲");
        assertThat(browser.open("/guest/papers")).hasStatus(404).bodyText().doesNotContain("甲");
    }

    @Test
    void everyViewIsOnRecordWithWhomItShowed() {
        var browser = gathering.opened(Who.COUNCIL);
        browser.open("/guest/papers");
        browser.open(sheet());
        assertThat(log())
                .containsExactly(
                        new Logged("GUEST_CODE", "GUEST", "DONE", "練習市社会福祉協議会　招待 1", 0),
                        new Logged("GUEST_VIEW", "GUEST", "DONE", "練習市社会福祉協議会　招待 1", 1),
                        new Logged("GUEST_VIEW", "GUEST", "DONE", "練習市社会福祉協議会　招待 1", 1));
    }

    @Test
    void aGuestHasNoOtherPageAndStaffNoneOfHers() {
        var browser = gathering.opened(Who.HELLO_WORK);
        for (String path : List.of("/", "/today", "/cases/" + plan.number(), "/search", "/conferences", "/audit")) {
            assertThat(browser.open(path)).as(path).hasStatus(302).headers().hasValue("Location", "/sign-in");
        }
        assertThat(browser.open("/api/v1/cases")).hasStatus(401);
        assertThat(browser.open("/guest/papers/" + UUID.randomUUID())).hasStatus(404);
        var staff = mvc.perform(get("/guest/papers").with(world.signedIn(gathering.town.consultant())));
        assertThat(staff).hasStatus(404).bodyText().doesNotContain("シメイ");
        assertThat(browser.open("/guest/papers"))
                .hasHeader("Cache-Control", "no-store")
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void aSecretOpensOnlyItsOwnMunicipality() {
        var issued = gathering.issue(Who.HELLO_WORK);
        byte[] bytes = Base64.getUrlDecoder().decode(issued.token());
        var other = world.town().municipality().value();
        var moved = ByteBuffer.wrap(bytes)
                .putLong(other.getMostSignificantBits())
                .putLong(other.getLeastSignificantBits())
                .array();
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(moved);
        assertThat(gathering.browser().open("/guest/links/" + token)).hasStatus(404);
        assertThat(gathering.browser().open("/guest/links/xyz")).hasStatus(404);
        var made = new Browser(mvc, new Cookie(GuestController.COOKIE, issued.token()));
        assertThat(made.open("/guest/papers")).as("the address is no cookie").hasStatus(404);
    }

    @Test
    void twoMeetingsAreTwoWorlds() {
        var other = new Gathering(context, gathering.town, today());
        var elsewhere = other.discuss("乙", today().minusDays(10));
        var browser = gathering.opened(Who.HELLO_WORK);
        assertThat(browser.text("/guest/papers")).contains("シメイ甲").doesNotContain("シメイ乙");
        assertThat(browser.open("/guest/papers/" + other.item(elsewhere))).hasStatus(404);
    }

    @Test
    void whereTheMunicipalityLetsNoGuestsInNoLinkIsIssued() {
        var nagaoka = new Gathering(context, world.town("nagaoka"), today());
        assertThatThrownBy(() -> nagaoka.issue(Who.HELLO_WORK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("使わない設定");
    }
}
