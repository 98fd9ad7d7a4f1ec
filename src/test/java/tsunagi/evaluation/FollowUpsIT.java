package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Progress;
import tsunagi.casefile.Stage;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.evaluation.FollowUp.Occasion;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.services.EmploymentOutcomes;
import tsunagi.supportlog.SupportLog;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class FollowUpsIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    FollowUps followUps;

    @Autowired
    Closings closings;

    @Autowired
    EmploymentOutcomes outcomes;

    @Autowired
    CaseFiles cases;

    @Autowired
    SupportLog log;

    private EvaluationFixture fixture;
    private Town town;
    private Agreed plan;
    private LocalDate due;

    @BeforeEach
    void aPlanInForceForSixMonths() {
        fixture = new EvaluationFixture(context);
        town = world.town();
        plan = fixture.plan(town);
        due = fixture.today().plusMonths(3);
    }

    private Progress progress() {
        return world.inTransaction(town.consultant(), () -> cases.progress(plan.caseId()));
    }

    private FollowUpsPage page() {
        return town.consultant().call(() -> followUps.page(plan.number()));
    }

    private void close() {
        town.consultant().run(() -> closings.close(plan.number(), ClosingReason.GOALS_REACHED, "就職した"));
    }

    @Test
    void anAgreedEvaluationPlansItsFollowUpAndRecordsTheJobOnce() {
        fixture.finalise(
                town,
                plan,
                0,
                "changes=H17",
                "jobs.0.startedOn=" + JapaneseDates.format(fixture.today().minusDays(20)),
                "jobs.0.employer=練習製作所",
                "jobs.0.form=regular",
                "jobs.0.kind=continuing",
                "jobs.0.takeHome=152000",
                "followUp=needed",
                "followUpWhat=仕事に慣れたか",
                "followUpOn=" + JapaneseDates.format(due));
        fixture.meet(town, plan, Purpose.EVALUATION, Outcome.APPROVED);
        assertThat(page().all()).singleElement().satisfies(planned -> {
            assertThat(planned.occasion()).isEqualTo(Occasion.EMPLOYMENT);
            assertThat(planned.dueOn()).isEqualTo(due);
            assertThat(planned.what()).isEqualTo("仕事に慣れたか");
        });
        assertThat(world.inTransaction(town.consultant(), () -> outcomes.standing(plan.caseId())))
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.changeCode()).isEqualTo("H17");
                    assertThat(job.description()).isEqualTo("練習製作所（正規職員・従業員、継続的就労、手取り月152,000円）");
                });
    }

    @Test
    void aClosedCaseIsAskedAfterAndStaysClosed() {
        close();
        UUID id = town.consultant().call(() -> followUps.plan(plan.number(), Occasion.CLOSING, due, "家賃を払えているか"));
        assertThat(progress().next()).isEqualTo(NextMove.FOLLOW_UP);
        assertThat(progress().nextDue()).isEqualTo(due);
        town.consultant()
                .run(() ->
                        followUps.done(plan.number(), id, fixture.today(), FollowUpMethod.TELEPHONE, "毎月払えている。声が明るい"));
        assertThat(progress().stage()).isEqualTo(Stage.CLOSED);
        assertThat(progress().next()).isEqualTo(NextMove.NOTHING);
        assertThat(world.inTransaction(
                                town.consultant(),
                                () -> log.digest(plan.caseId(), 9).latest())
                        .toString())
                .contains("フォローアップ（終結後）：毎月払えている。声が明るい");
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> followUps.done(plan.number(), id, fixture.today(), FollowUpMethod.VISIT, "もう一度")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theNextFollowUpIsPlannedWithTheAnswerAndMayBeCalledOff() {
        close();
        UUID id = town.consultant().call(() -> followUps.plan(plan.number(), Occasion.CLOSING, due, "家賃を払えているか"));
        String day = JapaneseDates.format(fixture.today());
        String later = JapaneseDates.format(due.plusMonths(3));
        town.consultant()
                .run(() -> followUps.answer(
                        plan.number(), id, new FollowedUpForm(day, "TELEPHONE", "落ち着いている", null, later)));
        assertThat(progress().nextDue()).isEqualTo(due.plusMonths(3));
        UUID next = page().all().getFirst().id();
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> followUps.answer(
                                plan.number(), next, new FollowedUpForm(day, null, "", FollowedUpForm.YES, null))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("取りやめる理由");
        town.consultant()
                .run(() -> followUps.answer(
                        plan.number(), next, new FollowedUpForm(day, null, "県外へ転居した", FollowedUpForm.YES, null)));
        assertThat(progress().next()).isEqualTo(NextMove.NOTHING);
    }
}
