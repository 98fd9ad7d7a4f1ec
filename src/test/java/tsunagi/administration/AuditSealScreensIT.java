package tsunagi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 監査記録の検査 on screen. */
@TsunagiIT
class AuditSealScreensIT {
    private static final String PATH = AuditSealController.PATH;

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    private Document page(Actor actor) throws Exception {
        var result = mvc.perform(get(PATH).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private void check(Actor actor) {
        assertThat(mvc.perform(post(PATH)
                        .with(world.signedIn(actor))
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString())))
                .hasStatus(303)
                .hasRedirectedUrl(PATH);
    }

    @Test
    void theAuditorChecksTheLogAndReadsTheResult() throws Exception {
        var auditor = world.town().as(Role.AUDITOR);
        assertThat(page(auditor).text()).contains("まだ封印していません", "まだ検査していません。");
        check(auditor);
        assertThat(page(auditor).text()).contains("監査記録に異常はありません。", "検査した範囲 0区間・0行");
    }

    @Test
    void theAdministratorReadsWhatWasFoundWithoutSeeingTheLogItself() throws Exception {
        var town = world.town();
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('tsunagi.municipality', '%s', false)"
                    .formatted(town.municipality().value()));
            statement.execute(
                    "insert into audit_subject (occurred_at, event_id, person_id) values (now(), gen_random_uuid(), gen_random_uuid())");
        }
        var administrator = town.as(Role.ADMINISTRATOR);
        check(administrator);
        assertThat(page(administrator).text()).contains("監査記録に異常があります。", "【対象者の追加】" + town.name());
        assertThat(mvc.perform(get("/audit").with(world.signedIn(administrator))))
                .hasStatus(403);
    }

    @Test
    void nobodyElseMayCheck() {
        var town = world.town();
        for (Role role : new Role[] {Role.CONSULTANT, Role.CHIEF_CONSULTANT, Role.MUNICIPAL_DECIDER}) {
            assertThat(mvc.perform(get(PATH).with(world.signedIn(town.as(role)))))
                    .hasStatus(403);
        }
    }
}
