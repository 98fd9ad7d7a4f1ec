package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.database.WorkScope;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Programs: only a token opens the door, each call leaves its line, and every failure is {@code application/problem+json}. */
@TsunagiIT
class ApiDoorIT {
    /** Within a scope, so that the door writes its line; behind it there is nothing, so an open door answers 404. */
    private static final String NOTHING_THERE = "/api/v1/housing-benefit/nothing";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("platform")
    JdbcClient platform;

    @Autowired
    Clock clock;

    World.Town town;

    @BeforeEach
    void aTown() {
        town = world.town();
    }

    private WorkScope administrator() {
        return new WorkScope(town.municipality(), town.as(Role.ADMINISTRATOR).staff());
    }

    private String token(LocalDate lastDay) {
        return tokens.issue(administrator(), "給付管理システム", Set.of(ApiScope.HOUSING_BENEFIT), lastDay);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult knock(String authorization) {
        return mvc.perform(post(NOTHING_THERE).header("Authorization", authorization));
    }

    private static void assertTurnedAway(MvcTestResult answer, String challenge) {
        assertThat(answer)
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", challenge)
                .hasHeader("Cache-Control", "no-store")
                .doesNotContainHeader("Location")
                .doesNotContainHeader("Set-Cookie");
        assertThat(answer).bodyJson().extractingPath("status").isEqualTo(401);
        assertThat(answer).bodyJson().extractingPath("title").asString().isNotBlank();
    }

    private static final String INVALID = "Bearer realm=\"tsunagi\", error=\"invalid_token\"";

    private record Line(String channel, String outcome, String reason) {}

    private List<Line> lines() {
        return world.inTransaction(
                town.as(Role.AUDITOR), () -> jdbc.sql("""
                        select channel, outcome, reason from audit_event where action = 'API_HOUSING_BENEFIT'
                        order by occurred_at, id
                        """).query(Line.class).list());
    }

    @Test
    void withoutATokenNobodyIsSentToTheSignInPage() {
        for (MockHttpServletRequestBuilder request :
                List.of(post(NOTHING_THERE), get(NOTHING_THERE), get("/api/v1/"), get("/api/nothing"))) {
            assertTurnedAway(mvc.perform(request), "Bearer realm=\"tsunagi\"");
        }
    }

    @Test
    void aSessionOpensNothing() {
        var signIn = town.signIn(town.as(Role.CHIEF_CONSULTANT));
        var signedIn = mvc.perform(post("/sign-in")
                .secure(true)
                .with(csrf())
                .param("loginName", signIn.loginName())
                .param("password", signIn.password()));
        assertThat(signedIn).hasRedirectedUrl("/");
        var session = Objects.requireNonNull(signedIn.getResponse().getCookie("__Host-tsunagi"));
        assertTurnedAway(mvc.perform(post(NOTHING_THERE).secure(true).cookie(session)), "Bearer realm=\"tsunagi\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic c291ZGFuOnJlbnNodQ==",
                "Bearer unknown-token-0000000000000000000000000000",
                "Bearer two words",
                "Bearer ｔｏｋｅｎ",
                "token"
            })
    void whatIsNoTokenOpensNothing(String authorization) {
        assertTurnedAway(knock(authorization), INVALID);
    }

    @Test
    void twoTokensAreNone() {
        String token = token(today());
        assertTurnedAway(
                mvc.perform(post(NOTHING_THERE)
                        .header("Authorization", "Bearer " + token)
                        .header("Authorization", "Bearer " + token)),
                INVALID);
    }

    @Test
    void aTokenOpensUntilItsLastDayAndLeavesALineInItsOwnMunicipality() {
        String token = token(today());
        assertThat(knock("Bearer " + token))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .doesNotContainHeader("Set-Cookie");
        assertThat(knock("bearer   " + token)).as("RFC 9110: any case").hasStatus(404);
        assertThat(knock("Bearer " + token.substring(1))).hasStatus(401);
        assertThat(lines()).containsExactly(new Line("API", "DONE", "給付管理システム"), new Line("API", "DONE", "給付管理システム"));
        town = world.town();
        assertThat(lines()).as("of another municipality").isEmpty();
    }

    @Test
    void anExpiredTokenIsRefusedAndTheAuditorSeesIt() {
        assertTurnedAway(knock("Bearer " + token(today().minusDays(1))), INVALID);
        assertThat(lines()).containsExactly(new Line("API", "REFUSED", "給付管理システム：期限切れ"));
    }

    @Test
    void aRevokedTokenIsRefusedAndTheAuditorSeesIt() {
        String token = token(today());
        var known = tokens.of(town.municipality()).getFirst();
        var stranger = world.town().as(Role.ADMINISTRATOR);
        assertThat(tokens.revoke(known.id(), new WorkScope(stranger.municipality(), stranger.staff())))
                .as("by somebody of another municipality")
                .isFalse();
        assertThat(tokens.revoke(known.id(), administrator())).isTrue();
        assertTurnedAway(knock("Bearer " + token), INVALID);
        assertThat(lines()).containsExactly(new Line("API", "REFUSED", "給付管理システム：取り消した"));
    }

    @Test
    void aTokenOpensNothingOnceItsIssuerWorksThereNoMore() {
        String token = token(today());
        UUID account = platform.sql("select account_id from platform.membership where staff_id = :staff")
                .param("staff", town.as(Role.ADMINISTRATOR).staff().value())
                .query(UUID.class)
                .single();
        accounts.leave(account, town.municipality());
        assertTurnedAway(knock("Bearer " + token), INVALID);
        assertThat(lines()).containsExactly(new Line("API", "REFUSED", "給付管理システム：発行した職員が使えない"));
    }

    @Test
    void aTokenOpensItsScopeOnly() {
        String token = token(today());
        platform.sql("update platform.token_hash set scopes = '{OF_ANOTHER_VERSION}' where id = :id")
                .param("id", tokens.of(town.municipality()).getFirst().id())
                .update();
        var answer = knock("Bearer " + token);
        assertThat(answer)
                .hasStatus(403)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", "Bearer realm=\"tsunagi\", error=\"insufficient_scope\"");
        assertThat(lines()).containsExactly(new Line("API", "REFUSED", "給付管理システム：利用範囲の外"));
    }

    @Test
    void theTokenItselfIsStoredNowhere() {
        String token = token(today());
        assertThat(platform.sql("select count(*) from platform.token_hash t where t::text like :token")
                        .param("token", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(tokens.of(town.municipality())).singleElement().asString().doesNotContain(token);
    }
}
