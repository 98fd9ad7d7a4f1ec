package tsunagi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** A case that ends while somebody waits: neither the city nor a meeting is left with something to answer. */
@TsunagiIT
class EndedCasesIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseFiles cases;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;
    private World.Town town;
    private Agreed plan;

    @BeforeEach
    void aTown() {
        steps = new DecisionSteps(context);
        town = world.town("sapporo");
        plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private void append(FactKind kind) {
        world.inTransaction(town.consultant(), () -> cases.append(plan.caseId(), NewFact.of(kind, steps.on)));
    }

    @Test
    void aPlanBeforeTheCityWaitsNoMoreOnceItsCaseHasEnded() throws Exception {
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var id = steps.submitted(town, plan.number());
        append(FactKind.CLOSED);
        assertThat(page(officer, "/decisions").expectFirst("tbody tr").text())
                .contains("回答不要")
                .doesNotContain("待ち");
        assertThat(page(officer, "/decisions?state=WAITING").select("tbody tr")).isEmpty();
        var answering = page(officer, "/decisions/" + id);
        assertThat(answering.text()).contains("この提出への回答は要りません");
        assertThat(answering.select("main form")).isEmpty();
        assertThat(answering.select(".ts-steps--wide [data-state=broken-off]").text())
                .contains("8 支援決定");
        assertThat(answering.select(".ts-steps--wide [aria-current]").text()).contains("13 終結");
        assertThatThrownBy(() -> steps.giveBack(town, id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「終結」");
    }

    @Test
    void aSuspendedCaseIsAnsweredAgainOnceItResumes() throws Exception {
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        steps.submitted(town, plan.number());
        append(FactKind.SUSPENDED);
        assertThat(page(officer, "/decisions").expectFirst("tbody tr").text()).contains("回答不要");
        append(FactKind.RESUMED);
        assertThat(page(officer, "/decisions").expectFirst("tbody tr").text()).contains("待ち", "市の回答待ち");
    }

    @Test
    void anApprovedPlanIsSubmittedNoMoreOnceItsCaseHasEnded() throws Exception {
        append(FactKind.CLOSED);
        assertThat(page(town.consultant(), "/cases/" + plan.number() + "/decision")
                        .text())
                .contains("市へ提出するものはありません");
        assertThatThrownBy(() -> steps.submitted(town, plan.number()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「終結」");
    }
}
