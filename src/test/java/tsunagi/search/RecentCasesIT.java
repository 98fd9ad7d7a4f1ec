package tsunagi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 最近開いたケース: one's own, within rights, written down, and not at all for who doesn't want them. */
@TsunagiIT
class RecentCasesIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;

    @BeforeEach
    void openTown() {
        town = world.town();
    }

    private String opened(Actor actor) {
        String number = world.openCase(town).number().value();
        assertThat(mvc.perform(get("/cases/" + number).with(world.signedIn(actor))))
                .hasStatusOk();
        return number;
    }

    private MvcTestResult recent(Actor actor) {
        return mvc.perform(post("/search/recent").with(world.signedIn(actor)).with(csrf()));
    }

    @Test
    void theCaseOpenedLastStandsFirstWithItsReading() {
        String first = opened(town.consultant());
        String second = opened(town.consultant());
        assertThat(recent(town.consultant()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].number")
                .asArray()
                .containsExactly(second, first);
        assertThat(recent(town.consultant())).bodyText().contains("しけん たろう|siken tarou", "/cases/" + first);
    }

    @Test
    void nobodySeesWhatAnotherHasOpenedOrWhatSheMayNotSee() {
        opened(town.consultant());
        assertThat(recent(town.as(Role.CHIEF_CONSULTANT))).bodyText().isEqualTo("[]");
        assertThat(recent(town.as(Role.AUDITOR))).hasStatusOk().bodyText().isEqualTo("[]");
        assertThat(recent(world.town().consultant())).bodyText().isEqualTo("[]");
    }

    @Test
    void whoSharesHerMachineSwitchesThemOff() {
        opened(town.consultant());
        assertThat(mvc.perform(post("/controls")
                        .with(world.signedIn(town.consultant()))
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString())
                        .param("singleKeys", "on")
                        .param("recentCases", "off")))
                .hasStatus(303);
        assertThat(recent(town.consultant())).bodyText().isEqualTo("[]");
    }

    @Test
    void whoeverIsListedStandsInTheAuditLog() {
        opened(town.consultant());
        long before = shown();
        recent(town.consultant());
        assertThat(shown()).isEqualTo(before + 1);
    }

    private long shown() {
        return world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select count(*) from audit_subject")
                        .query(Long.class)
                        .single());
    }
}
