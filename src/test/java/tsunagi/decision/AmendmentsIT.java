package tsunagi.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.Stage;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** プランの変更 through the screens, on PostgreSQL: the case never leaves 支援中, and the plan changes when all have agreed. */
@TsunagiIT
class AmendmentsIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Plans plans;

    @Autowired
    CaseFiles cases;

    @Autowired
    DecisionPages pages;

    @Autowired
    CaseDecisionPages casePages;

    @Autowired
    Notices notices;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;
    private World.Town town;
    private Agreed plan;

    @BeforeEach
    void aDecidedPlan() {
        steps = new DecisionSteps(context);
        town = world.town("sapporo");
        plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
        var id = steps.submitted(town, plan.number());
        steps.check(town, id, WORK_TRAINING, DecisionSteps.MET);
        steps.decide(town, id);
    }

    private MvcTestResult send(String path, Map<String, String> form) {
        var request = post("/cases/" + plan.number() + path)
                .param("formToken", UUID.randomUUID().toString())
                .with(world.signedIn(town.consultant()))
                .with(csrf());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(String path) throws Exception {
        var result = mvc.perform(get("/cases/" + plan.number() + path).with(world.signedIn(town.consultant())));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private String today() throws Exception {
        var result = mvc.perform(get("/today").with(world.signedIn(town.consultant())));
        return Jsoup.parse(result.getResponse().getContentAsString()).text();
    }

    private void begins() {
        assertThat(send("/plan/amendment", Map.of("reason", "体調に合わせるため"))).hasStatus(303);
    }

    private MvcTestResult agrees() {
        String day = JapaneseDates.format(steps.on);
        return send("/plan/amendment/agreement", Map.of("agreedOn", day, "manner", "SIGNED", "changesOn", day));
    }

    /** Saves the only line of the plan anew. */
    private void changesLine(String supporter, String frequency) throws Exception {
        String line = page("/plan/amendment")
                .select("a[href*=/lines/]:not([href$=new])")
                .attr("href");
        String path = line.substring(line.indexOf("/plan/"));
        var form = page(path);
        var typed = new java.util.HashMap<String, String>();
        form.select("form[method=post] [name]").forEach(input -> typed.put(input.attr("name"), input.val()));
        typed.keySet().removeAll(List.of("formToken", "_csrf", "next"));
        typed.put(
                "service", form.select("select[name=service] option[selected]").val());
        typed.put("supporter", supporter);
        typed.put("frequency", frequency);
        assertThat(send(path, typed)).hasStatus(303);
    }

    private PlanSummary current() {
        return world.inTransaction(town.consultant(), () -> plans.current(plan.caseId()))
                .orElseThrow();
    }

    private Stage stage() {
        return world.inTransaction(town.consultant(), () -> cases.progress(plan.caseId()))
                .stage();
    }

    private List<FactKind> facts() {
        return world.inTransaction(town.consultant(), () -> cases.standing(plan.caseId())).stream()
                .map(CaseFact::kind)
                .toList();
    }

    private SubmissionId submits() {
        assertThat(send("/decision/amendment", Map.of("submittedOn", JapaneseDates.format(steps.on))))
                .hasStatus(303);
        return town.consultant().call(() -> casePages.ofCase(plan.number(), steps.on)).rounds().stream()
                .map(round -> round.submission())
                .filter(submission -> submission.amendment() != null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }

    @Test
    void aSmallChangeNeedsOnlyThePersonsRenewedAgreement() throws Exception {
        begins();
        assertThat(agrees()).as("before anything changes").hasStatus(422);
        changesLine("練習センター", "週1回");
        assertThat(current().lines().getFirst().frequency())
                .as("not changed yet")
                .isEqualTo("月2回");
        assertThat(page("/plan/amendment").text()).contains("本人の同意だけで済む変更です", "月2回", "週1回");
        assertThat(agrees()).hasStatus(303);
        assertThat(current().lines().getFirst().frequency()).isEqualTo("週1回");
        assertThat(current().revision()).isEqualTo(2);
        assertThat(current().status()).isEqualTo(PlanStatus.DECIDED);
        assertThat(facts()).containsOnlyOnce(FactKind.PLAN_AMENDED).doesNotContain(FactKind.AMENDMENT_SUBMITTED);
        assertThat(stage()).isEqualTo(Stage.IN_SUPPORT);
        assertThat(page("/plan/amendment").text()).contains("からの変更（理由：体調に合わせるため）");
        assertThat(page("/records").text()).contains("プランを変更した（第2版）");
    }

    @Test
    void aChangedDecidedServiceIsDecidedAgainAndThePersonIsNotified() throws Exception {
        begins();
        changesLine("わかば作業所", "月2回");
        assertThat(agrees()).hasStatus(303);
        assertThat(current().lines().getFirst().supporter())
                .as("support goes on as it was")
                .isEqualTo("練習センター");
        assertThat(page("/decision").text()).contains("プランの変更を提出する", "わかば作業所");
        assertThat(today()).contains("プランの変更を市へ提出する");
        var id = submits();
        assertThat(today()).doesNotContain("プランの変更");
        assertThat(stage()).isEqualTo(Stage.IN_SUPPORT);
        steps.giveBack(town, id);
        assertThat(stage()).isEqualTo(Stage.IN_SUPPORT);
        assertThat(current().status()).isEqualTo(PlanStatus.DECIDED);
        assertThat(page("/plan/amendment").text()).contains("市から差し戻されました", "通帳の写しを確かめてください");
        assertThat(today()).contains("差し戻されたプランの変更を見直す");
        assertThat(agrees()).hasStatus(303);
        var second = submits();
        steps.check(town, second, WORK_TRAINING, DecisionSteps.MET);
        steps.decide(town, second);
        assertThat(current().lines().getFirst().supporter()).isEqualTo("わかば作業所");
        assertThat(facts())
                .containsSubsequence(
                        FactKind.PLAN_DECIDED,
                        FactKind.AMENDMENT_SUBMITTED,
                        FactKind.AMENDMENT_RETURNED,
                        FactKind.AMENDMENT_SUBMITTED,
                        FactKind.PLAN_AMENDED);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        officer.run(() -> notices.issue(second, steps.on, null));
        assertThat(requireNonNull(officer.call(() -> pages.decision(second)).notice())
                        .wording()
                        .title())
                .isEqualTo("支援提供変更通知書");
        assertThat(text(officer.call(() -> notices.pdf(second))))
                .contains("支援を変更することとしました", "変更前", "変更後", "練習センター", "わかば作業所", "変更の理由", "体調に合わせるため");
    }

    @Test
    void anEndedDecidedServiceIsNotifiedAsAnEnd() throws Exception {
        begins();
        assertThat(send("/plan/amendment/lines", Map.of("supporter", "民生委員", "support", "見守り", "frequency", "月1回")))
                .hasStatus(303);
        String line = page("/plan/amendment")
                .select("tr:contains(就労訓練) a[href*=/lines/]")
                .attr("href");
        assertThat(send(line.substring(line.indexOf("/plan/")) + "/remove", Map.of()))
                .hasStatus(303);
        assertThat(agrees()).hasStatus(303);
        var id = submits();
        steps.decide(town, id);
        assertThat(current().services()).isEmpty();
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        officer.run(() -> notices.issue(id, steps.on, null));
        assertThat(text(officer.call(() -> notices.pdf(id))))
                .contains("支援提供終了通知書", "支援の提供を終了することとしました", "終了日")
                .doesNotContain("提供する支援");
    }

    @Test
    void anAbandonedChangeLeavesThePlanAndAnotherMayBegin() throws Exception {
        begins();
        assertThat(send("/plan/amendment", Map.of("reason", "もう一つ"))).hasStatus(422);
        changesLine("わかば作業所", "月2回");
        assertThat(send("/plan/amendment/abandon", Map.of())).hasStatus(303);
        assertThat(current().lines().getFirst().supporter()).isEqualTo("練習センター");
        begins();
    }

    @Test
    void onlyAPlanInForceIsChanged() {
        var other = steps.approved.plan(town, steps.on, WORK_TRAINING);
        var editing = context.getBean(tsunagi.plan.AmendmentEditing.class);
        assertThatThrownBy(() -> town.consultant().run(() -> editing.begin(other.number(), "早めに変えたい")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("支援が始まったプラン");
    }
}
