package tsunagi.supportconference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;

/** 支援会議の扉: whoever has no seat today is answered as at an address that doesn't exist, on every route and by every role. */
@TsunagiIT
class SupportConferenceDoorIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private SeatedTown seated;

    @BeforeEach
    void seat() {
        seated = new SeatedTown(context);
    }

    /** The routes of one method behind the door, with ids of what is there. */
    private Set<String> addresses(RequestMethod method) {
        var meeting = seated.met();
        var request = seated.asked();
        var statement = seated.page().statements().getFirst().id();
        var handover = UUID.randomUUID();
        Set<String> addresses = new TreeSet<>();
        routes.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(route -> route.startsWith("/support-conference"))
                .map(route -> route.replace("/meetings/{id}", "/meetings/" + meeting)
                        .replace("/members/{id}", "/members/" + seated.memberOfDesk)
                        .replaceAll("/subjects/\\{(id|subject)\\}", "/subjects/" + seated.subject)
                        .replace("{request}", request.toString())
                        .replace("{statement}", statement.toString())
                        .replace("{handover}", handover.toString()))
                .forEach(addresses::add);
        assertThat(addresses).hasSizeGreaterThan(10).noneMatch(address -> address.contains("{"));
        return addresses;
    }

    private int status(Actor actor, RequestMethod method, String address) {
        var request = method == RequestMethod.GET
                ? get(address)
                : post(address)
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString());
        return mvc.perform(request.with(seated.world.signedIn(actor)))
                .getResponse()
                .getStatus();
    }

    /** One of each role, none of them a member; the town's officer and consultant are, so others stand for these. */
    private Stream<Actor> outsiders() {
        return Stream.of(Role.values())
                .map(role -> seated.world.enrol(seated.town, Set.of(role), List.of(seated.town.office())));
    }

    private void assertClosed(Actor actor, Set<String> pages, Set<String> forms) {
        for (String address : pages) {
            assertThat(status(actor, RequestMethod.GET, address))
                    .as(actor.roleLabels() + " GET " + address)
                    .isEqualTo(404);
        }
        for (String address : forms) {
            assertThat(status(actor, RequestMethod.POST, address))
                    .as(actor.roleLabels() + " POST " + address)
                    .isEqualTo(404);
        }
    }

    @Test
    void everyRoleWithoutASeatFindsNothingAtAnyAddress() {
        var pages = addresses(RequestMethod.GET);
        var forms = addresses(RequestMethod.POST);
        outsiders().forEach(actor -> assertClosed(actor, pages, forms));
    }

    @Test
    void aMemberFindsEverythingButWhatIsTheSecretariats() {
        var pages = addresses(RequestMethod.GET);
        for (String address : pages) {
            boolean none = address.contains("/handovers/") && address.endsWith("/void");
            boolean ofSecretariat = address.startsWith("/support-conference/members/");
            assertThat(status(seated.secretary, RequestMethod.GET, address))
                    .as("the 事務局 at " + address)
                    .isEqualTo(none ? 404 : 200);
            assertThat(status(seated.member, RequestMethod.GET, address))
                    .as("a member at " + address)
                    .isEqualTo(none || ofSecretariat ? 404 : 200);
        }
    }

    @Test
    void whoseMembershipHasEndedFindsNothingFromTheNextDayOn() {
        var pages = addresses(RequestMethod.GET);
        var forms = addresses(RequestMethod.POST);
        seated.end(seated.memberOfDesk);
        assertClosed(seated.member, pages, forms);
        assertThat(seated.rows(seated.member).values()).containsOnly(0L);
    }

    @Test
    void whosePledgeWasNotConfirmedFindsNothingUntilItIs() {
        var pages = addresses(RequestMethod.GET);
        seated.endPledge(seated.memberOfDesk);
        assertClosed(seated.member, pages, Set.of());
        assertThat(seated.rows(seated.member).values()).containsOnly(0L);
        var again = seated.written(seated.today, "");
        seated.secretary.run(() -> seated.bean(Members.class).pledge(seated.memberOfDesk, again));
        assertThat(status(seated.member, RequestMethod.GET, "/support-conference"))
                .isEqualTo(200);
    }

    /** 法5条3項 binds the staff of the contractor while the contract runs. */
    @Test
    void theSeatOfAContractorsStaffEndsWithTheContract() {
        var ground = new PledgeForm(SecrecyGround.CONTRACTOR.name(), SeatedTown.day(seated.today), "", "");
        seated.secretary.run(() -> seated.bean(Members.class).pledge(seated.memberOfDesk, ground));
        assertThat(status(seated.member, RequestMethod.GET, "/support-conference"))
                .isEqualTo(200);
        seated.world.inTransaction(
                seated.town.as(Role.ADMINISTRATOR),
                () -> seated.bean(JdbcClient.class)
                        .sql("update agency_contract set superseded_at = tsunagi_now()")
                        .update());
        assertThat(status(seated.member, RequestMethod.GET, "/support-conference"))
                .isEqualTo(404);
        assertThat(seated.rows(seated.member).values()).containsOnly(0L);
    }

    @Test
    void whoWasRegisteredAndHasPledgedNothingFindsNothing() {
        var outsider = seated.town.as(Role.OUTREACH_SUPPORTER);
        var form = new MemberForm(
                MemberKind.INVITED.name(),
                "相談支援機関",
                "",
                "試験 花",
                outsider.staff().toString(),
                "しない",
                SeatedTown.day(seated.today),
                "",
                null);
        seated.secretary.run(() -> seated.bean(Members.class).add(form));
        assertThat(status(outsider, RequestMethod.GET, "/support-conference")).isEqualTo(404);
    }

    @Test
    void anAdministratorCannotBeGivenASeat() {
        var administrator = seated.town.as(Role.ADMINISTRATOR);
        assertThat(seated.secretary.call(() -> seated.bean(Members.class).blank()))
                .extracting(each -> each.id())
                .contains(seated.member.staff())
                .doesNotContain(administrator.staff());
    }

    @Test
    void onlyWhoDecidesForTheMunicipalityNamesTheSecretariatAndReadsNothingByThat() {
        var path = "/settings/support-conference";
        var decider = seated.town.as(Role.MUNICIPAL_DECIDER);
        assertThat(mvc.perform(get(path).with(seated.world.signedIn(decider))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(SeatedTown.NAME);
        outsiders()
                .filter(actor -> !actor.roles().contains(Role.MUNICIPAL_DECIDER))
                .forEach(actor -> assertThat(status(actor, RequestMethod.GET, path))
                        .as(actor.roleLabels())
                        .isEqualTo(403));
        assertThat(seated.rows(decider).values()).containsOnly(0L);
    }
}
