package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.database.WorkScope;
import tsunagi.testing.Statements;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** サインイン through the page, with a session of its own. */
@TsunagiIT
class SignInScreensIT {
    private static final String COOKIE = "__Host-tsunagi";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("platform")
    JdbcClient platform;

    @Autowired
    JdbcClient municipal;

    private static MockHttpServletRequestBuilder typed(World.SignIn signIn) {
        return post("/sign-in")
                .secure(true)
                .param("loginName", signIn.loginName())
                .param("password", signIn.password());
    }

    private MvcTestResult send(World.SignIn signIn) {
        return mvc.perform(typed(signIn).with(csrf()));
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie(COOKIE), COOKIE);
    }

    private static String id(Cookie session) {
        return new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.US_ASCII);
    }

    private long lastUse(Cookie session) {
        return platform.sql("select last_access_time from platform.spring_session where session_id = :id")
                .param("id", id(session))
                .query(Long.class)
                .single();
    }

    private void usedMinutesAgo(Cookie session, int minutes) {
        platform.sql(
                        "update platform.spring_session set last_access_time = last_access_time - :by where session_id = :id")
                .param("by", minutes * 60_000L)
                .param("id", id(session))
                .update();
    }

    private boolean stored(Cookie session) {
        return platform.sql("select exists (select from platform.spring_session where session_id = :id)")
                .param("id", id(session))
                .query(Boolean.class)
                .single();
    }

    @Test
    void theSessionStandsInPostgresAndItsCookieLeavesNeitherTheHostNorTheProgram() {
        var town = world.town();
        var result = send(town.signIn(town.consultant()));
        assertThat(result).hasStatus(302);
        assertThat(stored(session(result))).isTrue();
        assertThat(result.getResponse().getHeader("Set-Cookie"))
                .startsWith(COOKIE + "=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=")
                .doesNotContain("Domain");
    }

    @Test
    void aSessionThatWasPlantedBeforeSignInIsWorthNothingAfterIt() {
        var town = world.town();
        var planted = session(mvc.perform(get("/sign-in").secure(true)));
        var result = mvc.perform(
                typed(town.signIn(town.consultant())).cookie(planted).with(csrf()));
        assertThat(session(result).getValue()).isNotEqualTo(planted.getValue());
        assertThat(stored(planted)).isFalse();
        assertThat(mvc.perform(get("/today").secure(true).cookie(planted))).hasStatus(302);
        assertThat(mvc.perform(get("/today").secure(true).cookie(session(result))))
                .hasStatusOk();
    }

    @Test
    void aPageThatOnlyReadsWritesTheLastUseOfItsSessionOnceAMinute() {
        var town = world.town();
        var session = session(send(town.signIn(town.consultant())));
        long signedIn = lastUse(session);
        assertThat(mvc.perform(get("/today").secure(true).cookie(session))).hasStatusOk();
        assertThat(lastUse(session)).isEqualTo(signedIn);

        usedMinutesAgo(session, 2);
        assertThat(mvc.perform(get("/today").secure(true).cookie(session))).hasStatusOk();
        assertThat(lastUse(session)).isGreaterThanOrEqualTo(signedIn);
    }

    @Test
    void aPageReadsItsStoredSessionOnceAndWritesItNotAtAll() throws Exception {
        var town = world.town();
        var session = session(send(town.signIn(town.consultant())));
        assertThat(mvc.perform(get("/today").secure(true).cookie(session))).hasStatusOk();
        var sent = Statements.of(
                () -> assertThat(mvc.perform(get("/today").secure(true).cookie(session)))
                        .hasStatusOk());
        assertThat(sent)
                .filteredOn(sql -> sql.contains("platform.spring_session"))
                .hasSize(1);
    }

    @Test
    void signingOutEndsTheSession() {
        var town = world.town();
        var session = session(send(town.signIn(town.consultant())));
        assertThat(mvc.perform(post("/sign-out").secure(true).cookie(session).with(csrf())))
                .hasStatus(302);
        assertThat(stored(session)).isFalse();
    }

    @Test
    void aWrongPasswordIsRefusedOnTheSamePage() {
        var town = world.town();
        var wrong = new World.SignIn(town.signIn(town.consultant()).loginName(), "まちがった合言葉");
        assertThat(send(wrong)).hasStatus(401).hasForwardedUrl("/sign-in/again");
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        var town = world.town();
        assertThat(mvc.perform(typed(town.signIn(town.consultant())))).hasStatus(401);
        var session = session(send(town.signIn(town.as(Role.CHIEF_CONSULTANT))));
        assertThat(mvc.perform(post("/intake/new").secure(true).cookie(session)))
                .hasStatus(403);
    }

    @Test
    void eachSignInIsWrittenDown() {
        var town = world.town();
        send(town.signIn(town.consultant()));
        var lines = world.inTransaction(
                town.consultant(),
                () -> municipal
                        .sql("select count(*) from audit_event where action = 'SIGN_IN' and staff_id = :staff")
                        .param("staff", town.consultant().staff().value())
                        .query(Long.class)
                        .single());
        assertThat(lines).isEqualTo(1);
    }

    @Test
    void whoServesTwoMunicipalitiesWorksForOneAtATimeAndForNoThird() {
        var home = world.town();
        var other = world.town();
        var stranger = world.town();
        var login = home.signIn(home.consultant());
        var account = accounts.open(login.loginName(), login.password());
        var there = new Membership(
                other.municipality().value(), other.consultant().staff().value(), other.name());
        WorkScope.of(other.municipality()).run(() -> accounts.join(account, there));

        var session = session(send(login));
        assertThat(mvc.perform(get("/today").secure(true).cookie(session))).hasRedirectedUrl("/memberships");
        choose(session, stranger, "/memberships");
        assertThat(mvc.perform(get("/today").secure(true).cookie(session))).hasRedirectedUrl("/memberships");
        choose(session, other, "/");

        assertThat(mvc.perform(get("/today").secure(true).cookie(session))).hasStatusOk();
    }

    private void choose(Cookie session, World.Town town, String next) {
        assertThat(mvc.perform(post("/memberships")
                        .servletPath("/memberships")
                        .secure(true)
                        .cookie(session)
                        .with(csrf())
                        .param("municipality", town.municipality().value().toString())))
                .hasRedirectedUrl(next);
    }
}
