package tsunagi.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Progress;
import tsunagi.conference.ApprovedPlans;
import tsunagi.decision.PlanSubmissions;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** モニタリング by its due day: the plan sets the first, each monitoring the next; its line in 様式3 writes itself. */
@TsunagiIT
class MonitoringScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseFiles cases;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private Agreed plan;
    private LocalDate begun;

    @BeforeEach
    void aPlanInForce() {
        var approved = new ApprovedPlans(context);
        town = world.town();
        begun = approved.today().minusDays(3);
        plan = approved.plan(town, begun, ServiceCode.WELFARE_LOAN);
        var submissions = context.getBean(PlanSubmissions.class);
        town.consultant().run(() -> submissions.submit(plan.number(), begun, "", false));
    }

    private Document page() throws Exception {
        var result =
                mvc.perform(get("/cases/" + plan.number() + "/monitoring").with(world.signedIn(town.consultant())));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(Map<String, String> form) {
        var request = post("/cases/" + plan.number() + "/monitoring")
                .param("formToken", UUID.randomUUID().toString())
                .with(world.signedIn(town.consultant()))
                .with(csrf());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private Map<String, String> form(LocalDate next) throws Exception {
        var form = new HashMap<String, String>();
        form.put("on", JapaneseDates.format(begun.plusDays(2)));
        form.put("method", "M02");
        form.put(page().expectFirst("input[name^=progress-]").attr("name"), "ADVANCING");
        form.put(page().expectFirst("textarea[name^=facts-]").attr("name"), "2回目まで返した, と話す");
        form.put("views", "表情が明るい");
        form.put("nextOn", JapaneseDates.format(next));
        return form;
    }

    private Progress progress() {
        return world.inTransaction(town.consultant(), () -> cases.progress(plan.caseId()));
    }

    private List<CaseFact> monitored() {
        return world.inTransaction(town.consultant(), () -> cases.standing(plan.caseId())).stream()
                .filter(fact -> fact.kind() == FactKind.MONITORED)
                .toList();
    }

    @Test
    void thePlansMonthSetsTheFirstDayAndAMonitoringTheNext() throws Exception {
        var month = YearMonth.from(begun.plusMonths(3));
        assertThat(progress().nextDue()).isEqualTo(month.atEndOfMonth());
        assertThat(page().text()).contains("次回モニタリングの期限：" + JapaneseDates.format(month.atEndOfMonth()));
        var next = begun.plusMonths(5);
        assertThat(send(form(next))).hasStatus(303);
        assertThat(monitored())
                .singleElement()
                .satisfies(fact -> assertThat(fact.dueOn()).isEqualTo(next));
        assertThat(progress().next()).isEqualTo(NextMove.MONITOR);
        assertThat(progress().nextDue()).isEqualTo(next);
        assertThat(page().select(".ts-timeline__entry").text())
                .contains("訪問・同行支援", "目標1「滞納した家賃を分割で返す」：進んでいる。2回目まで返した, と話す");
    }

    @Test
    void aCorrectedRecordMovesTheDayAndKeepsTheNextDueDay() throws Exception {
        var next = begun.plusMonths(5);
        send(form(next));
        var records = mvc.perform(get("/cases/" + plan.number() + "/records").with(world.signedIn(town.consultant())));
        var line = Jsoup.parse(records.getResponse().getContentAsString())
                .select("li:contains(目標1) a:contains(訂正する)")
                .attr("href");
        var request = post(line)
                .param("formToken", UUID.randomUUID().toString())
                .with(world.signedIn(town.consultant()))
                .with(csrf());
        Map.of(
                        "on", JapaneseDates.format(begun.plusDays(1)),
                        "method", "M02",
                        "facts", "モニタリング",
                        "support", "given",
                        "contents", "S13",
                        "staff", town.consultant().staff().value().toString(),
                        "version", "1",
                        "reason", "日付の誤り")
                .forEach(request::param);
        assertThat(mvc.perform(request)).hasStatus(303);
        assertThat(monitored()).singleElement().satisfies(fact -> {
            assertThat(fact.on()).isEqualTo(begun.plusDays(1));
            assertThat(fact.dueOn()).isEqualTo(next);
        });
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndWritesNothing() throws Exception {
        var form = form(begun.plusYears(3));
        var answer = send(form);
        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.expectFirst("#f-nextOn-error").text()).contains("プランの評価の日");
        assertThat(page.expectFirst("textarea[name^=facts-]").val()).isEqualTo("2回目まで返した, と話す");
        assertThat(monitored()).isEmpty();
    }

    @Test
    void beforeAPlanIsInForceThereIsNothingToMonitor() throws Exception {
        var other = world.openCase(town);
        var result =
                mvc.perform(get("/cases/" + other.number() + "/monitoring").with(world.signedIn(town.consultant())));
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentAsString()).contains("支援がまだ始まっていません");
        var request = post("/cases/" + other.number() + "/monitoring")
                .param("formToken", UUID.randomUUID().toString())
                .with(world.signedIn(town.consultant()))
                .with(csrf());
        assertThat(mvc.perform(request)).hasStatus(422);
    }
}
