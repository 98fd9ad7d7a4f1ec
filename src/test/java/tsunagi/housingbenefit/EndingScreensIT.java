package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
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
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.duties.GrantedRent;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.BenefitType;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The pages of 中断, 中止 and 常用就職届. */
@TsunagiIT
class EndingScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private World.Town town;
    private Actor decider;
    private YearMonth first;
    private String duties;
    private String path;

    @BeforeEach
    void rentSinceLastMonth() {
        first = YearMonth.now(clock).minusMonths(1);
        town = world.town();
        decider = town.as(Role.MUNICIPAL_DECIDER);
        OpenedCase opened = world.openCase(town, first.atDay(1));
        var benefit = new GrantedRent(world, jdbc, town, opened).begins(BenefitType.R1, first.atDay(1));
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(opened.id());
            return opened;
        });
        duties = "/cases/" + opened.number() + "/housing-benefit/duties";
        path = "/cases/" + opened.number() + "/housing-benefit/benefits/" + benefit;
    }

    private Document page(Actor actor, String address) throws Exception {
        var result = mvc.perform(get(address).with(world.signedIn(actor)));
        assertThat(result).as(address).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(Actor actor, String address, Map<String, String> form) {
        var request = post(address)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private Map<String, String> leaving() {
        var form = new HashMap<String, String>();
        form.put("ground", "LEFT_DWELLING");
        form.put("on", JapaneseDates.format(first.atDay(20)));
        form.put("decidedOn", JapaneseDates.format(LocalDate.now(clock)));
        form.put("reason", "実家に戻ったため");
        return form;
    }

    @Test
    void theDeciderSeesWhichMonthsStopBeforeSheDecides() throws Exception {
        var form = leaving();
        form.put("act", "preview");
        var previewed = send(decider, path + "/ending", form);
        assertThat(previewed).hasStatusOk();
        var shown = Jsoup.parse(previewed.getResponse().getContentAsString());
        assertThat(shown.select("main").text())
                .contains("次の月を支給しなくなります：" + JapaneseDates.format(first.plusMonths(1)), "まだ決定していません");
        assertThat(shown.select("textarea[name=reason]").text()).isEqualTo("実家に戻ったため");
        form.put("act", "decide");
        form.put("shown", shown.select("input[name=shown]").val());
        assertThat(send(decider, path + "/ending", form)).hasStatus(303);
        assertThat(page(decider, duties).text()).contains("中止");
    }

    @Test
    void aRefusedEndingKeepsWhatWasTyped() throws Exception {
        var form = leaving();
        form.remove("on");
        form.put("act", "preview");
        var refused = send(decider, path + "/ending", form);
        assertThat(refused).hasStatus(422);
        var shown = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(shown.select("textarea[name=reason]").text()).isEqualTo("実家に戻ったため");
        assertThat(shown.select("#f-on-error")).hasSize(1);
    }

    @Test
    void eachGroundAsksForWhatItNeeds() throws Exception {
        var grounds = page(decider, path + "/ending").select("main a[href*=ground]");
        assertThat(grounds).hasSize(8);
        for (var ground : grounds) {
            assertThat(page(decider, ground.attr("href")).select("input[name=decidedOn]"))
                    .hasSize(1);
        }
        assertThat(page(decider, path + "/ending?ground=PUBLIC_ASSISTANCE").select("input[name=agreedMonth]"))
                .hasSize(1);
    }

    @Test
    void theDeskReceivesTheNoticeAndTheDeciderReadsIt() throws Exception {
        assertThat(page(town.consultant(), path + "/employment").select("form[action$=/employment]"))
                .hasSize(1);
        var typed = Map.of(
                "receivedOn",
                JapaneseDates.format(LocalDate.now(clock)),
                "startedOn",
                JapaneseDates.format(first.atDay(20)),
                "contract",
                "NO_TERM",
                "employer",
                "練習倉庫");
        assertThat(send(town.consultant(), path + "/employment", typed)).hasStatus(303);
        assertThat(page(decider, path + "/suspension").text()).contains("練習倉庫");
    }

    @Test
    void nobodyElseReachesTheDecision() {
        for (Role role : new Role[] {Role.CONSULTANT, Role.MUNICIPAL_OFFICER}) {
            assertThat(mvc.perform(get(path + "/ending").with(world.signedIn(town.as(role)))))
                    .hasStatus(403);
            assertThat(send(town.as(role), path + "/suspension", Map.of())).hasStatus(403);
        }
    }
}
