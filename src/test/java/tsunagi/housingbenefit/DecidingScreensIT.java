package tsunagi.housingbenefit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;

/** 給付金の審査 on screen: what waits, what it comes to and why, the buttons of each role, and the frozen 算定書. */
@TsunagiIT
class DecidingScreensIT {
    private static final String INBOX = "/housing-benefit/inbox";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private DecidingSteps steps;
    private Actor decider;
    private String path;

    @BeforeEach
    void begin() {
        steps = new DecidingSteps(context);
        decider = steps.town.as(Role.MUNICIPAL_DECIDER);
        path = DecidingPage.path(steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000)));
    }

    private MvcTestResult opened(Actor actor, String address) {
        return mvc.perform(get(address).with(steps.world.signedIn(actor)));
    }

    private Document page(Actor actor, String address) throws Exception {
        var result = opened(actor, address);
        assertThat(result).as(address).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    /** Sends what the page holds, but for what is typed: name, value, name, value. */
    private MvcTestResult send(Actor actor, Document page, String action, String token, String... typed) {
        var request =
                post(action).with(steps.world.signedIn(actor)).with(csrf()).param("formToken", token);
        var form = page.expectFirst("form[action=" + action + "]");
        var names = Arrays.asList(typed);
        form.select("input[type=hidden], input[type=text], textarea").stream()
                .filter(input -> !input.attr("name").equals("formToken")
                        && !input.attr("name").equals("_csrf"))
                .filter(input -> !names.contains(input.attr("name")))
                .forEach(input -> request.param(input.attr("name"), input.val()));
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return mvc.perform(request);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    @Test
    void theInboxLeadsToTheApplicationAndItsDecision() throws Exception {
        var inbox = page(decider, INBOX);
        assertThat(inbox.text()).contains("試験 太郎さん", "支給申請", "家賃相当額", "審査待ち");
        assertThat(inbox.expectFirst("tbody th a").attr("href")).isEqualTo(path);

        var deciding = page(decider, path);
        String stated = deciding.expectFirst("a:contains(申請の内容と書類を見る)").attr("href");
        assertThat(page(decider, stated).text()).contains("申請の内容", "書類の確認", "65,000円");
        assertThat(deciding.expectFirst(".ts-benefit__sentence").text()).contains("算定の結果は支給です。月額 49,000円");
        assertThat(deciding.text()).contains("84,000 ＋ 65,000 − 100,000", "規則11条1項1号ロ");
        assertThat(deciding.select("button[value=GRANT]").text()).isEqualTo("支給を決定する");
        assertThat(deciding.select("button[value=REFUSAL]")).isEmpty();

        String once = token();
        var saved = send(decider, deciding, path + "/decision", once, "answer", "GRANT", "decidedOn", "令和8年5月20日");
        assertThat(saved).hasStatus3xxRedirection();
        var twice = send(decider, deciding, path + "/decision", once, "answer", "GRANT", "decidedOn", "令和8年5月20日");
        assertThat(twice).hasStatus3xxRedirection();

        var decided = page(decider, path);
        assertThat(decided.text()).contains("支給決定", "令和8年5月20日", "49,000円", "令和8年5月から令和8年7月まで");
        assertThat(decided.select("button[value=GRANT]")).isEmpty();
        assertThat(page(decider, INBOX + "?state=DECIDED").select("tbody tr").text())
                .contains("決定");
        assertThat(page(decider, INBOX + "?state=SUBMITTED").text()).contains("「審査待ち」の申請はありません");
    }

    @Test
    void whatWasDecidedStandsThereForDeskAndCityAndOnPaper() throws Exception {
        var deciding = page(decider, path);
        send(decider, deciding, path + "/decision", token(), "answer", "GRANT", "decidedOn", "令和8年5月20日");
        String decision =
                page(decider, path).expectFirst("a:contains(決定と算定書を見る)").attr("href");
        for (var reader : new Actor[] {decider, steps.town.consultant()}) {
            assertThat(page(reader, decision).text())
                    .contains("支給決定", "49,000円", "137,700円", "84,000 ＋ 65,000 − 100,000", "申請時確認書");
            var all = page(reader, decision.replaceFirst("/decisions/.*", ""));
            assertThat(all.select("table:contains(通知書) tbody tr").text())
                    .contains("令和8年5月20日", "支給決定", "月額 49,000円（令和8年5月分から）");
            assertThat(all.select("a[href=" + decision + "/notices]")).hasSize(1);
            assertThat(page(reader, decision + "/notices").text()).contains("通知書");
        }
        var paper = opened(steps.town.consultant(), decision + "/calculation.pdf");
        assertThat(paper).hasStatusOk();
        assertThat(paper.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes(US_ASCII));
        String foreign = decision.replaceFirst("decisions/.*", "decisions/" + UUID.randomUUID());
        assertThat(opened(decider, foreign)).hasStatus(404);
    }

    @Test
    void whatCannotBeDecidedComesBackWithEverythingTyped() throws Exception {
        String tooMuch =
                DecidingPage.path(new DecidingSteps(context).applied(DecidingSteps.statement(DAY, 65_000, 137_701)));
        assertThat(opened(decider, tooMuch)).as("another town's").hasStatus(404);

        var deciding = page(decider, path);
        var refused = send(
                decider,
                deciding,
                path + "/decision",
                token(),
                "answer",
                "GRANT",
                "decidedOn",
                "令和8年5月1日",
                "reason",
                "会議で確かめた");
        assertThat(refused).hasStatus(422);
        var again = html(refused);
        assertThat(again.expectFirst("#f-reason").text()).isEqualTo("会議で確かめた");
        assertThat(again.text()).contains("市へ送付された日（令和8年5月15日）以後");
    }

    @Test
    void theOfficerChecksAndReturnsAndDoesNotDecide() throws Exception {
        var officer = steps.town.as(Role.MUNICIPAL_OFFICER);
        var checking = page(officer, path);
        assertThat(checking.select("button[name=answer]")).isEmpty();
        assertThat(checking.text()).contains("市決裁者が行います");
        var nothing = send(officer, checking, path + "/return", token(), "returnText", "");
        assertThat(nothing).hasStatus(422);
        assertThat(html(nothing).text()).contains("差し戻す理由を入力してください");
        var returned = send(officer, checking, path + "/return", token(), "returnText", "通帳の写しがありません");
        assertThat(returned).hasStatus3xxRedirection();
        assertThat(page(officer, path).text()).contains("差戻し", "通帳の写しがありません");
    }

    @Test
    void whoComesSecondSeesWhatWasDecided() throws Exception {
        var both = page(decider, path);
        send(decider, both, path + "/decision", token(), "answer", "GRANT", "decidedOn", "令和8年5月20日");
        var late = send(decider, both, path + "/decision", token(), "answer", "GRANT", "decidedOn", "令和8年5月20日");
        assertThat(late).hasStatus(409);
        assertThat(html(late).text()).contains("ほかの職員がこの申請に回答したか", "支給決定");
    }

    @Test
    void theDeskHasNoInbox() {
        assertThat(opened(steps.town.consultant(), INBOX)).hasStatus(403);
        assertThat(opened(steps.town.consultant(), path)).hasStatus(403);
    }
}
