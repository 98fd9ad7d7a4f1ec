package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.reporting.CountedTown.may;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.CaseGrants;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** ダッシュボード of a small town: April has one consultation, May six, one of which came to a decision and one is restricted. */
@TsunagiIT
class DashboardsIT {
    private static final String PERIOD = "?from=2026-04&until=2026-05";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseGrants grants;

    @Autowired
    Dashboards dashboards;

    private CountedTown town;

    @BeforeEach
    void aSmallTown() {
        town = new CountedTown(context);
        received(LocalDate.of(2026, 4, 20));
        var decided = received(may(1));
        town.reception(decided, "VISIT", "R1");
        town.fact(decided, FactKind.APPLIED, may(3), "");
        town.fact(decided, FactKind.ASSESSED, may(10), "");
        town.drafted(decided, 1, may(15), true, List.of());
        town.fact(decided, FactKind.PLAN_AGREED, may(16), "");
        town.fact(decided, FactKind.PLAN_DECIDED, may(26), "");
        town.fact(decided, FactKind.SUPPORT_RECORDED, may(4), "");
        town.fact(decided, FactKind.SUPPORT_RECORDED, may(28), "");
        town.contact(decided, "M03", may(1));
        town.contact(decided, "M02", may(8));
        var closed = received(may(2));
        town.ended(closed, "CLOSED", "MOVED", may(20));
        var alone = received(may(3));
        town.contact(alone, "M09", may(9));
        received(may(31));
        received(may(31));
        var restricted = received(may(12));
        town.town().as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(restricted.number(), true));
    }

    private OpenedCase received(LocalDate on) {
        var person = town.person(PersonBasics.of(PersonName.of("試験", "花子", "しけん はなこ"), Sex.FEMALE, null));
        return town.received(person, town.town().office(), on);
    }

    private DashboardPage page(boolean outside) {
        return town.town()
                .as(Role.MUNICIPAL_OFFICER)
                .call(() -> dashboards.page(new ReturnRequest("2026-04", "2026-05", ""), outside));
    }

    private Document html(String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(town.town().as(Role.CHIEF_CONSULTANT))));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static List<String> texts(List<DashboardPage.ShareRow> rows) {
        return rows.stream()
                .map(row -> row.part().text() + " " + row.share().text())
                .toList();
    }

    @Test
    void theNumbersAreThoseCountedByHand() {
        var page = page(false);
        assertThat(page.months()).extracting(row -> row.count().text()).containsExactly("1", "6");
        assertThat(page.months()).extracting(row -> row.rate().text()).containsExactly("0.8", "5.0");
        assertThat(page.months())
                .extracting(DashboardPage.MonthRow::national)
                .containsExactly("20.2（令和6年度）", "20.2（令和6年度）");
        assertThat(texts(page.steps())).containsExactly("7 100%", "1 14%", "1 14%", "1 14%", "0 0%", "1 14%");
        assertThat(texts(page.secondContacts())).containsExactly("0 0%", "1 17%", "1 14%");
        assertThat(texts(page.withoutPlan())).containsExactly("1 100%", "5 83%", "6 86%");
        assertThat(page.routes())
                .extracting(row -> row.part().text())
                .containsExactly("1", "0", "0", "0", "0", "0", "0", "6");
    }

    @Test
    void theDaysBetweenTheStepsAreThoseOfTheCourse() {
        assertThat(page(false).intervals())
                .extracting(DayChart.Line::median)
                .containsExactly("2日", "7日", "6日", "10日", "2日");
    }

    @Test
    void everyNumberOfThePageOpensAsManyCasesAsItSays() throws Exception {
        var links = html("/returns/dashboard" + PERIOD).select("td a");
        assertThat(links).hasSizeGreaterThan(40);
        for (Element link :
                links.stream().filter(each -> !each.ownText().equals("0")).toList()) {
            assertThat(html(link.attr("href")).text()).as(link.attr("href")).contains(link.ownText() + "件");
        }
    }

    @Test
    void aRestrictedCaseIsCountedAndNotNamed() throws Exception {
        var cases = html("/returns/dashboard/received/cases" + PERIOD);
        assertThat(cases.text()).contains("7件");
        var named = cases.select("tbody a").size();
        var seenByTheOfficer = mvc.perform(get("/returns/dashboard/received/cases" + PERIOD)
                .with(world.signedIn(town.town().as(Role.MUNICIPAL_OFFICER))));
        assertThat(seenByTheOfficer).bodyText().contains("7件", "名前を出さないもの 7件");
        assertThat(named).isEqualTo(7);
    }

    @Test
    void whatLeavesTheAgencyShowsNoSmallNumberAndOpensNothing() throws Exception {
        var outside = html("/returns/dashboard" + PERIOD + "&for=outside");
        assertThat(outside.select("td a")).isEmpty();
        assertThat(outside.select("td.ts-number").eachText()).doesNotContain("1", "2", "3", "4", "14%", "17%");
        assertThat(outside.select("svg text").eachText()).contains("※").doesNotContain("17%", "14%", "2日（2日〜2日）");
        assertThat(outside.text()).contains("外部提供用", "5未満");
        assertThat(texts(page(true).steps()).getFirst()).isEqualTo("7 100%");
    }

    @Test
    void everyPictureIsNamedAndDrawsTheNumbersOfItsTable() throws Exception {
        var page = html("/returns/dashboard" + PERIOD);
        assertThat(page.select("svg[role=img]"))
                .hasSize(7)
                .allSatisfy(
                        picture -> assertThat(picture.select("> title, > desc").eachText())
                                .hasSize(2)
                                .doesNotContain(""));
        assertThat(page.select("[style], script:not([src])")).isEmpty();
        assertThat(page.select("svg").get(1).text()).contains("相談（受付） 7", "決定のないまま終結 1");
    }

    @Test
    void aConsultantHasNoDashboardAndWhatIsNoNumberIsNotFound() {
        assertThatThrownBy(() -> town.town()
                        .as(Role.CONSULTANT)
                        .call(() -> dashboards.page(new ReturnRequest("", "", ""), false)))
                .isInstanceOf(PermissionRefused.class);
        for (String path : List.of("/returns/dashboard?from=2099-01", "/returns/dashboard/nobody/cases")) {
            assertThat(mvc.perform(get(path).with(world.signedIn(town.town().as(Role.MUNICIPAL_OFFICER)))))
                    .hasStatus(404);
        }
    }
}
