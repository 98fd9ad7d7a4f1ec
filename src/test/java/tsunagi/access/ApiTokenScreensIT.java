package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
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
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** APIトークン: issued, listed and revoked by the administrator; what the auditor reads of it. */
@TsunagiIT
class ApiTokenScreensIT {
    private static final String PATH = ApiTokenController.PATH;

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    World.Town town;

    @BeforeEach
    void aTown() {
        town = world.town();
    }

    private Actor administrator() {
        return town.as(Role.ADMINISTRATOR);
    }

    private MvcTestResult send(Actor actor, String path, UUID formToken, Map<String, String> typed) {
        var request = post(path).with(world.signedIn(actor)).with(csrf()).param("formToken", formToken.toString());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> typed) {
        return send(actor, path, UUID.randomUUID(), typed);
    }

    private Map<String, String> typed(String label, LocalDate lastDay) {
        return Map.of("label", label, "scopes", "HOUSING_BENEFIT", "lastDay", JapaneseDates.format(lastDay));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).as(path).hasStatusOk();
        return parsed(result);
    }

    private static Document parsed(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private int opens(String token) {
        return mvc.perform(post("/api/v1/housing-benefit/nothing").header("Authorization", "Bearer " + token))
                .getResponse()
                .getStatus();
    }

    @Test
    void aTokenIsShownOnceAndEndsWhenItIsRevoked() throws Exception {
        var formToken = UUID.randomUUID();
        var typed = typed("給付管理システム", today().plusYears(1));
        var answer = send(administrator(), PATH, formToken, typed);
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        String token = parsed(answer).select(".ts-details dd").getLast().text();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(opens(token)).isEqualTo(404);
        assertThat(send(administrator(), PATH, formToken, typed))
                .as("sent a second time")
                .hasStatus(303)
                .hasRedirectedUrl(PATH);

        var list = page(administrator(), PATH);
        assertThat(list.text()).doesNotContain(token);
        assertThat(list.select("main tbody tr").eachText())
                .singleElement()
                .asString()
                .contains(
                        "給付管理システム",
                        "住居確保給付金の計算",
                        JapaneseDates.formatShort(today()) + " 試験 職員",
                        JapaneseDates.formatShort(today().plusYears(1)) + "まで",
                        "使える");
        String revoke = list.expectFirst("form[action$=/revoke]").attr("action");
        assertThat(send(town.consultant(), revoke, Map.of())).hasStatus(403);
        assertThat(send(world.town().as(Role.ADMINISTRATOR), revoke, Map.of()))
                .as("of another municipality")
                .hasStatus(404);
        assertThat(opens(token)).isEqualTo(404);
        assertThat(send(administrator(), revoke, Map.of())).hasStatus(303).hasRedirectedUrl(PATH);
        assertThat(opens(token)).isEqualTo(401);
        assertThat(page(administrator(), PATH).select("main tbody tr").text()).contains("取り消した");
        assertThat(send(administrator(), revoke, Map.of())).as("only once").hasStatus(404);
        assertThat(page(world.town().as(Role.ADMINISTRATOR), PATH).text()).contains("トークンはまだありません");
    }

    @Test
    void theAuditorReadsWhoIssuedWhatAndWhichProgramCalled() throws Exception {
        var answer = send(administrator(), PATH, typed("給付管理システム", today()));
        String token = parsed(answer).select(".ts-details dd").getLast().text();
        opens(token);
        var reasons = world.inTransaction(
                administrator(), () -> jdbc.sql("""
                        select reason from audit_event where action = 'MANAGE_API_TOKENS' and reason is not null
                        """).query(String.class).list());
        assertThat(reasons).isEqualTo(List.of("発行 給付管理システム：住居確保給付金の計算、" + today() + "まで"));
        assertThat(page(town.as(Role.AUDITOR), "/audit").select("main tbody").text())
                .contains("住居確保給付金の計算 プログラム", "実行 給付管理システム", "APIトークンを発行する")
                .doesNotContain(token);
    }

    @Test
    void everythingToPutRightIsSaidAndKept() throws Exception {
        var nothing = send(administrator(), PATH, Map.of("label", " ", "scopes", "", "lastDay", "いつか"));
        assertThat(nothing).hasStatus(422);
        var shown = parsed(nothing);
        assertThat(shown.text()).contains("どのプログラムが使うかを入力してください", "利用範囲を一つ以上選んでください");
        assertThat(shown.expectFirst("#f-lastDay").val()).isEqualTo("いつか");
        for (var day : List.of(today().minusDays(1), today().plusYears(2).plusDays(1))) {
            assertThat(parsed(send(administrator(), PATH, typed("給付管理システム", day)))
                            .text())
                    .contains("有効期限は、今日から2年後までの日付にしてください");
        }
        assertThat(page(administrator(), PATH).text()).contains("トークンはまだありません");
    }

    @Test
    void onlyTheAdministratorDecides() throws Exception {
        for (Role role : new Role[] {Role.CHIEF_CONSULTANT, Role.MUNICIPAL_OFFICER, Role.AUDITOR}) {
            assertThat(mvc.perform(get(PATH).with(world.signedIn(town.as(role)))))
                    .as(role.name())
                    .hasStatus(403);
            assertThat(send(town.as(role), PATH, typed("給付管理システム", today()))).hasStatus(403);
            assertThat(page(town.as(role), "/settings").select("a[href=" + PATH + "]"))
                    .isEmpty();
        }
        assertThat(page(administrator(), "/settings").select("a[href=" + PATH + "]"))
                .hasSize(1);
    }
}
