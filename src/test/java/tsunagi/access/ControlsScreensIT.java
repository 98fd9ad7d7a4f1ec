package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 操作の設定 (WCAG 2.1.4). */
@TsunagiIT
class ControlsScreensIT {
    private static final String PATH = "/controls";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private MvcTestResult choose(Actor actor, String choice) {
        return mvc.perform(post(PATH)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("singleKeys", choice)
                .param("recentCases", "on"));
    }

    private Document page(Actor actor) throws Exception {
        var answer = mvc.perform(get(PATH).with(world.signedIn(actor)));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void eachPersonSwitchesHerOwnSingleKeysOffAndOn() throws Exception {
        var town = world.town();
        var hers = town.consultant();
        var chiefs = town.as(Role.CHIEF_CONSULTANT);
        assertThat(choose(hers, "off")).hasStatus(303).hasRedirectedUrl(PATH);
        assertThat(page(hers).body().attr("data-single-keys")).isEqualTo("off");
        assertThat(page(hers).select("input[name=singleKeys][checked]").val()).isEqualTo("off");
        assertThat(page(chiefs).body().hasAttr("data-single-keys")).isFalse();
        choose(hers, "on");
        assertThat(page(hers).body().hasAttr("data-single-keys")).isFalse();
    }

    @Test
    void theKeysAreListed() throws Exception {
        var answer =
                mvc.perform(get("/help/keys").with(world.signedIn(world.town().consultant())));
        var keys = Jsoup.parse(answer.getResponse().getContentAsString()).select("main table th[scope=row]");
        assertThat(keys.eachText()).contains("c", "g t", "/", "n", "e", "j", "Ctrl＋K", "Alt＋L");
        assertThat(page(world.town().consultant()).select("main a[href='/help/keys']"))
                .hasSize(1);
    }

    @Test
    void whoChoosesNothingIsAsked() {
        var answer = choose(world.town().consultant(), "");
        assertThat(answer).hasStatus(422).bodyText().contains("使うかどうかを選んでください");
    }

    @Test
    void theChangeIsWrittenIntoTheAuditLog() {
        var town = world.town();
        choose(town.consultant(), "off");
        long lines = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select count(*) from audit_event where action = 'SET_OWN_CONTROLS'")
                        .query(Long.class)
                        .single());
        assertThat(lines).isEqualTo(1);
    }
}
