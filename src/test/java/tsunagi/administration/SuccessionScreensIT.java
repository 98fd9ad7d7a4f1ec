package tsunagi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.OfficeId;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** architecture §7 Organisations: at the end of a contract the cases pass to the successor. */
@TsunagiIT
class SuccessionScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private MvcTestResult handOver(Actor actor, OfficeId from, OfficeId to, boolean confirmed) {
        var request = post(SuccessionController.PATH)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("from", from.value().toString())
                .param("to", to.value().toString());
        return mvc.perform(confirmed ? request.param("confirmed", "true") : request);
    }

    private int opens(Actor actor, OpenedCase opened) {
        return mvc.perform(get("/cases/" + opened.number()).with(world.signedIn(actor)))
                .getResponse()
                .getStatus();
    }

    private long lines(Actor actor) {
        return world.inTransaction(actor, () -> jdbc.sql("""
                        select count(*) from audit_subject s join audit_event e on e.id = s.event_id
                        where e.action = 'HAND_OVER_CASES'
                        """).query(Long.class).single());
    }

    @Test
    void theCasesPassToTheSuccessorAndTheFormerTeamIsOut() {
        var town = world.town();
        var opened = world.openCase(town);
        var successor = world.otherOffice(town);
        var theirs = world.enrol(town, Set.of(Role.CONSULTANT), List.of(successor));
        assertThat(opens(theirs, opened)).isEqualTo(404);
        var administrator = town.as(Role.ADMINISTRATOR);
        assertThat(handOver(administrator, town.office(), successor, false))
                .hasStatusOk()
                .bodyText()
                .contains("1件のケースを引き継ぎますか");
        assertThat(opens(town.consultant(), opened)).as("nothing was done yet").isEqualTo(200);
        assertThat(handOver(administrator, town.office(), successor, true)).hasStatus(303);
        assertThat(opens(theirs, opened)).isEqualTo(200);
        assertThat(opens(town.consultant(), opened)).as("she led the case").isEqualTo(404);
        assertThat(lines(administrator)).as("one about each person").isEqualTo(1);
        String noOneLeads = world.inTransaction(
                administrator,
                () -> jdbc.sql("select count(*)::text from case_team where until is null")
                        .query(String.class)
                        .single());
        assertThat(noOneLeads).isEqualTo("0");
    }

    @Test
    void onlyAnOfficeUnderContractTakesCasesAndNoOfficeTakesItsOwn() {
        var town = world.town();
        world.openCase(town);
        var administrator = town.as(Role.ADMINISTRATOR);
        assertThat(handOver(administrator, town.office(), town.office(), true))
                .hasStatus(422)
                .bodyText()
                .contains("別の窓口を選んでください");
        assertThat(handOver(administrator, world.otherOffice(town), town.office(), true))
                .hasStatus(422)
                .bodyText()
                .contains("ケースを渡す窓口を選んでください");
        world.inTransaction(
                administrator,
                () -> jdbc.sql("update agency_contract set superseded_at = tsunagi_now()")
                        .update());
        assertThat(handOver(administrator, town.office(), world.otherOffice(town), true))
                .hasStatus(422)
                .bodyText()
                .contains("ケースを受け取る窓口を選んでください");
    }

    @Test
    void nobodyButAnAdministratorMovesCases() {
        var town = world.town();
        world.openCase(town);
        for (Role role : List.of(Role.CHIEF_CONSULTANT, Role.MUNICIPAL_DECIDER, Role.AUDITOR)) {
            assertThat(handOver(town.as(role), town.office(), world.otherOffice(town), true))
                    .hasStatus(403);
        }
    }
}
