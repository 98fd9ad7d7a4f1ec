package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Progress;
import tsunagi.casefile.Stage;
import tsunagi.forms.Forms;
import tsunagi.forms.SaveOutcome;
import tsunagi.forms.SheetNotSaved;
import tsunagi.forms.Submission;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class EvaluationsIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    Evaluations evaluations;

    @Autowired
    CaseFiles cases;

    @Autowired
    Forms forms;

    private EvaluationFixture fixture;
    private Town town;
    private Agreed plan;

    @BeforeEach
    void aPlanInForceForSixMonths() {
        fixture = new EvaluationFixture(context);
        town = world.town();
        plan = fixture.plan(town);
    }

    private Progress progress() {
        return world.inTransaction(town.consultant(), () -> cases.progress(plan.caseId()));
    }

    private SaveOutcome refused(String... instead) {
        var refusal = new SheetNotSaved[1];
        assertThatThrownBy(() -> fixture.finalise(town, plan, 0, instead))
                .isInstanceOfSatisfying(SheetNotSaved.class, each -> refusal[0] = each);
        return refusal[0].outcome();
    }

    private List<String> problems(String... instead) {
        return ((SaveOutcome.Unfinished) refused(instead))
                .sheet().problems().stream().map(problem -> problem.message()).toList();
    }

    @Test
    void aDraftIsSavedEmptyAndTheCaseWaitsForItsEvaluation() {
        var draft = Submission.of(0, EvaluationFixture.inputs("wish=もう一人でやってみたい"));
        town.consultant().run(() -> evaluations.save(plan.number(), draft, false));
        assertThat(progress().stage()).isEqualTo(Stage.EVALUATION_DUE);
        assertThat(progress().next()).isEqualTo(NextMove.EVALUATE);
    }

    @Test
    void aFinalisedEvaluationGoesBeforeAMeetingAndKeepsTheGoalInThePersonsWords() {
        fixture.finalise(town, plan, 0);
        assertThat(progress().next()).isEqualTo(NextMove.PUT_EVALUATION_ON_AGENDA);
        var filled = town.consultant().call(() -> evaluations.filled(plan.number(), null));
        var goal = filled.value("goals").rows().getFirst();
        assertThat(goal.cell("goal")).isEqualTo("滞納した家賃を分割で返す");
        assertThat(goal.cell("degree")).isEqualTo("概ね達成");
        assertThat(filled.value("plannedOn").text()).isNotEmpty();
        var changed =
                world.inTransaction(town.consultant(), () -> forms.choices(EvaluationSheets.key(plan.caseId(), 1)));
        assertThat(changed.stream()
                        .filter(each -> each.field().equals("changes"))
                        .map(each -> each.option()))
                .containsExactlyInAnyOrder("H02", "H12");
    }

    @Test
    void everyGoalNeedsItsDegreeAndItsFacts() {
        assertThat(problems("goals.0.degree=", "goals.0.facts=")).containsExactly("達成目標ごとの達成状況を入力してください");
        assertThat(problems("goals.0.facts=")).containsExactly("達成状況を入力してください");
        assertThat(problems("goals.0.degree=")).containsExactly("達成度を選んでください");
    }

    @Test
    void noChangeStandsAlone() {
        var typed = fixture.complete(town);
        typed.put("changes", List.of("H02", "H22"));
        assertThatThrownBy(() ->
                        town.consultant().run(() -> evaluations.save(plan.number(), Submission.of(0, typed), true)))
                .isInstanceOfSatisfying(
                        SheetNotSaved.class,
                        not -> assertThat(((SaveOutcome.Unfinished) not.outcome())
                                        .sheet()
                                        .problems())
                                .extracting(problem -> problem.message())
                                .containsExactly("「変化はみられなかった」とほかの項目は、同時に選べません"));
    }

    @Test
    void aBegunJobIsToldWhole() {
        assertThat(problems("changes=H17")).containsExactly("就労開始の内訳(一般就労)を入力してください");
        assertThat(problems("changes=H17", "jobs.0.startedOn=R8.10.1", "jobs.0.employer=練習製作所"))
                .containsExactly("雇用形態を選んでください", "継続・一時を選んでください", "月収(手取り)を入力してください");
    }

    @Test
    void anIncomeThatHasNotRisenIsSaidButStopsNothing() {
        var saved = fixture.finalise(town, plan, 0, "changes=H14", "incomeBefore=80000", "incomeAfter=80000");
        assertThat(saved.warnings()).singleElement().asString().contains("増えていません");
        assertThat(problems2("changes=H14")).containsExactly("就労収入 プラン開始時(月額)を入力してください", "就労収入 評価時(月額)を入力してください");
    }

    private List<String> problems2(String... instead) {
        plan = fixture.plan(town);
        return problems(instead);
    }

    @Test
    void theReasonBelongsToTheResult() {
        assertThat(problems("closeReason=")).containsExactly("終結理由を選んでください");
        assertThat(problems("result=suspend")).containsExactly("中断理由を選んでください");
        assertThat(problems("followUp=needed")).containsExactly("フォローアップの内容を入力してください", "フォローアップの時期を入力してください");
    }

    @Test
    void twoWhoChangeTheSameItemAreAsked() {
        var mine = Submission.of(0, EvaluationFixture.inputs("wish=もう一人でやってみたい"));
        var theirs = Submission.of(0, EvaluationFixture.inputs("wish=まだ続けたい"));
        town.consultant().run(() -> evaluations.save(plan.number(), mine, false));
        assertThatThrownBy(() -> town.consultant().run(() -> evaluations.save(plan.number(), theirs, false)))
                .isInstanceOfSatisfying(
                        SheetNotSaved.class,
                        not -> assertThat(not.outcome()).isInstanceOf(SaveOutcome.Conflicting.class));
    }

    @Test
    void aCaseWithoutAPlanInForceIsNotEvaluated() {
        var opened = world.openCase(town, fixture.planStart());
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> evaluations.save(opened.number(), Submission.of(0, fixture.complete(town)), false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("評価するプランがありません");
    }

    @Test
    void theMunicipalityReadsAndDoesNotWrite() {
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER)
                        .run(() -> evaluations.save(plan.number(), Submission.of(0, fixture.complete(town)), false)))
                .isInstanceOf(PermissionRefused.class);
    }
}
