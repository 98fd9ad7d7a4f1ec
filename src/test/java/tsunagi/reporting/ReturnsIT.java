package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.reporting.CountedTown.may;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.plan.AgreedPlans;
import tsunagi.plan.Plans;
import tsunagi.services.Continuity;
import tsunagi.services.EmploymentForm;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.EmploymentOutcomes;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 月報 of a small town whose May 2026 was counted by hand. */
@TsunagiIT
class ReturnsIT {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final MonthSpan MONTH = MonthSpan.of(MAY);
    private static final MonthSpan YEAR = MONTH.yearToDate();

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Returns returns;

    @Autowired
    EmploymentOutcomes outcomes;

    @Autowired
    Plans plans;

    @Autowired
    CaseGrants grants;

    private World.Town town;
    private AgreedPlans.Agreed planned;

    /**
     * April: 1 reception. May: 3 receptions, one of them restricted and one at the other office; 1 plan with 家計改善 and
     * 就労準備 that aims at employment; 1 person without a plan begins to work; the person with the plan earns more.
     */
    @BeforeEach
    void mayOfASmallTown() {
        town = world.town();
        planned = new AgreedPlans(context)
                .plan(town, LocalDate.of(2026, 4, 10), ServiceCode.HOUSEHOLD_BUDGET, ServiceCode.WORK_PREPARATION);
        decided(planned, may(12));
        var working = world.openCase(town, may(20));
        record(working.number(), started(may(25)));
        record(planned.number(), new EmploymentOutcome.Increased(may(30), Yen.of(80_000), Yen.of(120_000)));
        var restricted = world.openCase(town, may(2)).number();
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(restricted, true));
        otherDesk();
    }

    private void otherDesk() {
        var there = List.of(world.otherOffice(town));
        var stranger = world.enrol(town, Set.of(Role.CONSULTANT), there);
        var desk = new World.Town(town.municipality(), there.getFirst(), town.name(), town.actors(), town.signIns());
        assertThat(stranger.offices()).isEqualTo(there);
        world.openCase(desk, may(3));
    }

    private void decided(AgreedPlans.Agreed agreed, LocalDate on) {
        world.inTransaction(town.consultant(), () -> {
            var plan = plans.current(agreed.caseId()).orElseThrow().id();
            plans.onAgenda(plan, on);
            plans.approved(plan, on, false);
            plans.submitted(plan, on);
            return plans.decided(plan, on);
        });
    }

    private void record(CaseNumber number, EmploymentOutcome outcome) {
        town.consultant().run(() -> outcomes.record(number, outcome));
    }

    private static EmploymentOutcome started(LocalDate on) {
        return new EmploymentOutcome.Started(
                on, "青葉倉庫", EmploymentForm.values()[0], Continuity.values()[0], Yen.of(150_000));
    }

    private ReturnPage page(Role role) {
        return town.as(role).call(() -> returns.page(MAY));
    }

    private Document html(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @Test
    void theCitysNumbersAreThoseCountedByHand() {
        var page = page(Role.MUNICIPAL_OFFICER);
        assertThat(page.text("new-consultations", MONTH)).isEqualTo("3");
        assertThat(page.text("new-consultations", YEAR)).isEqualTo("4");
        assertThat(page.text("plans", MONTH)).isEqualTo("1");
        assertThat(page.text("employment-targets", MONTH)).isEqualTo("1");
        assertThat(page.text("household-budget", MONTH)).isEqualTo("1");
        assertThat(page.text("work-preparation", MONTH)).isEqualTo("1");
        assertThat(page.text("housing-benefit", MONTH)).isEqualTo("0");
        assertThat(page.text("employed", MONTH)).isEqualTo("1");
        assertThat(page.text("employed-targets", MONTH)).isEqualTo("0");
        assertThat(page.text("increased-targets", MONTH)).isEqualTo("1");
        assertThat(page.text("employment-rate", MONTH)).isEqualTo("100%");
    }

    /** 120,000 inhabitants: 3 in the month are 2.5; 4 in two months are 4÷2÷1.2 = 1.67. */
    @Test
    void perInhabitantsIsAlwaysThatOfOneMonth() {
        var page = page(Role.MUNICIPAL_OFFICER);
        assertThat(page.text("new-consultations-per-100000", MONTH)).isEqualTo("2.5");
        assertThat(page.text("new-consultations-per-100000", YEAR)).isEqualTo("1.7");
    }

    @Test
    void aDeskCountsItselfOnly() {
        var page = page(Role.CHIEF_CONSULTANT);
        assertThat(page.text("new-consultations", MONTH)).isEqualTo("2");
        assertThat(page.text("new-consultations-per-100000", MONTH)).isEqualTo("－");
    }

    @Test
    void aNumberOpensTheCasesThatItCountsAndHidesWhatTheReaderMayNotSee() throws Exception {
        var page = html(town.as(Role.MUNICIPAL_OFFICER), "/returns/new-consultations/cases?from=2026-04&until=2026-05");
        assertThat(page.text()).contains("4件（うち閲覧制限などで名前を出さないもの 3件）", "練習 花子");
        assertThat(page.select("tbody a").eachAttr("href"))
                .containsExactly("/cases/" + planned.number().value());
    }

    @Test
    void everyNumberOfTheMonthIsALink() throws Exception {
        var page = html(town.as(Role.MUNICIPAL_OFFICER), "/returns?from=2026-05");
        assertThat(page.select("td a")).hasSize(2 * 15);
        for (var link : page.select("td a")) {
            assertThat(html(town.as(Role.MUNICIPAL_OFFICER), link.attr("href")).text())
                    .contains(link.ownText().equals("0") ? "ケースはありません" : link.ownText() + "件");
        }
    }

    @Test
    void aMonthThatHasNotBegunOrIsNoMonthIsNotFound() {
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThatThrownBy(() -> officer.call(() -> returns.page(YearMonth.of(2099, 1))))
                .isInstanceOf(Refusal.class);
        for (String path : List.of(
                "/returns?from=2099-01",
                "/returns?from=x",
                "/returns?section=x",
                "/returns?scope=office-x",
                "/returns/x/cases",
                "/returns/population/cases")) {
            assertThat(mvc.perform(get(path).with(world.signedIn(officer)))).hasStatus(404);
        }
    }

    /** Of May: 1 plan is counted; the one at work has none, the restricted case and that of the other desk are only a number. */
    @Test
    void whatANumberDoesNotCountIsListedWithItsReason() throws Exception {
        var page = html(town.as(Role.CHIEF_CONSULTANT), "/returns/plans/not-counted?from=2026-05");
        assertThat(page.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("試験 太郎", "プランなし"));
        assertThat(page.select("tbody a:contains(プラン)[href$=/plan]")).isNotEmpty();
        var none = html(town.as(Role.CHIEF_CONSULTANT), "/returns/plans/not-counted?from=2026-05&reason=プランなし");
        assertThat(none.select("tbody").getLast().select("tr").eachText())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("プランなし"));
        assertThat(page.text()).doesNotContain("練習 花子");
        var city = html(town.as(Role.MUNICIPAL_OFFICER), "/returns/plans/not-counted?from=2026-05");
        assertThat(city.text()).contains("閲覧制限などで名前を出さないケースが3件").doesNotContain("試験 太郎");
    }

    @Test
    void aConsultantHasNoReturns() {
        assertThatThrownBy(() -> page(Role.CONSULTANT)).isInstanceOf(PermissionRefused.class);
    }
}
