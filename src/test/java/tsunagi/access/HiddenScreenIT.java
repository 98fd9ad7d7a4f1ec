package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 画面を隠す: the server shows nothing of any page until she is back. */
@TsunagiIT
class HiddenScreenIT {
    private static final String HIDDEN = "/screen/hidden";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("platform")
    JdbcClient platform;

    @Autowired
    SessionRepository<?> sessions;

    private World.Town town;
    private RequestPostProcessor session;

    @BeforeEach
    void aSession() {
        town = world.town();
        session = world.signedIn(town.consultant());
    }

    private MvcTestResult sent(MockHttpServletRequestBuilder request) {
        return mvc.perform(request.with(session).with(csrf()));
    }

    private void hide() {
        assertThat(sent(post("/screen/hide").param("page", "/cases?stage="))).hasStatus(303);
    }

    /** As if it had been hidden longer ago than a minute. */
    private <S extends Session> void longAgo(SessionRepository<S> stored) {
        String newest = platform.sql(
                        "select session_id from platform.spring_session order by creation_time desc limit 1")
                .query(String.class)
                .single();
        S hidden = Objects.requireNonNull(stored.findById(newest.strip()), "session");
        hidden.setAttribute("tsunagi.hidden", new HiddenScreen(Instant.parse("2020-01-01T00:00:00Z"), "/cases?stage="));
        stored.save(hidden);
    }

    private MvcTestResult shown(String password) {
        hide();
        longAgo(sessions);
        return sent(post("/screen/show").param("password", password));
    }

    private String password() {
        return town.signIn(town.consultant()).password();
    }

    @Test
    void noPageShowsAnythingUntilTheScreenIsShownAgain() throws Exception {
        String number = world.openCase(town).number().value();
        hide();
        for (String page : new String[] {"/today", "/cases", "/cases/" + number, "/drafts"}) {
            assertThat(sent(get(page))).hasStatus(302).hasRedirectedUrl(HIDDEN);
        }
        assertThat(sent(post("/search").param("words", "試験"))).hasRedirectedUrl(HIDDEN);
        assertThat(sent(get("/cases").header("Tsunagi-Script", "true"))).hasStatus(423);
        var page = Jsoup.parse(sent(get(HIDDEN)).getResponse().getContentAsString());
        assertThat(page.text()).contains("画面を隠しています").doesNotContain("試験", "今日の仕事");
        assertThat(page.title()).isEqualTo("画面を隠しています｜つなぎ");
    }

    @Test
    void withinAMinuteNoPasswordIsAsked() {
        hide();
        assertThat(sent(post("/screen/show"))).hasStatus(303).hasRedirectedUrl("/cases?stage=");
        assertThat(sent(get("/today"))).hasStatusOk();
    }

    @Test
    void afterAMinuteOnlyHerPasswordShowsIt() throws Exception {
        assertThat(shown("another password")).hasStatus(422).bodyText().contains("パスワードが違います");
        assertThat(sent(get("/today"))).hasRedirectedUrl(HIDDEN);
        assertThat(shown(password())).hasStatus(303).hasRedirectedUrl("/cases?stage=");
        assertThat(sent(get("/today"))).hasStatusOk();
        long lines = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select count(*) from audit_event where action = 'SHOW_SCREEN'")
                        .query(Long.class)
                        .single());
        assertThat(lines).isEqualTo(1);
    }

    @Test
    void guessesCountAsAtTheSignIn() {
        for (int guess = 0; guess < 5; guess++) {
            shown("guess " + guess);
        }
        assertThat(shown(password())).hasStatus(422).bodyText().contains("15分間");
        assertThat(mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("loginName", town.signIn(town.consultant()).loginName())
                        .param("password", password())))
                .hasStatus(401);
    }

    @Test
    void whatWasBeingTypedIsStillKept() {
        hide();
        String draft =
                "{\"action\":\"/controls\",\"page\":\"/controls\",\"title\":\"t\",\"fields\":[{\"name\":\"a\",\"value\":\"b\"}]}";
        assertThat(sent(put("/drafts/" + UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Tsunagi-Script", "true")
                        .content(draft)))
                .hasStatusOk();
    }

    @Test
    void theWayBackLeadsNowhereElse() {
        assertThat(sent(post("/screen/hide").param("page", "//elsewhere.example")))
                .hasStatus(303);
        assertThat(sent(post("/screen/show"))).hasRedirectedUrl("/");
    }

    @Test
    void whoHasHiddenNothingIsSentToHerFirstPage() {
        assertThat(sent(get(HIDDEN))).hasRedirectedUrl("/");
        assertThat(sent(post("/screen/show"))).hasRedirectedUrl("/");
    }
}
