package tsunagi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCode;

/** architecture §4 step 12: small changes need the person's agreement; a changed decided line a new decision (rules 4.3). */
class AmendmentTest {
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 12, 1);
    private static final LocalDate AGREED = LocalDate.of(2027, 1, 12);
    private static final RenewedAgreement AGREEMENT =
            new RenewedAgreement(AGREED, Agreement.Manner.SIGNED, LocalDate.of(2027, 2, 1));
    private static final UUID LINE = UUID.randomUUID();
    private static final PlanContent BEFORE =
            PlanFixture.content().with(line(ServiceCode.WORK_PREPARATION, "あしば", "週3日", null));

    private static SupportLine line(
            @Nullable ServiceCode service, String supporter, String frequency, @Nullable LocalDate endsOn) {
        return new SupportLine(LINE, 1, null, "通う", supporter, "入力の作業", frequency, service, null, endsOn, null);
    }

    private static Amendment writing(PlanContent after) {
        return new Amendment(
                AmendmentId.next(),
                PlanId.next(),
                CaseId.next(),
                "本人の体調に合わせるため",
                BEFORE,
                after,
                AmendmentState.Writing.FIRST,
                0);
    }

    private static Amendment agreed(PlanContent after, PlanRoute.Outcome route) {
        return writing(after).agreed(AGREEMENT, route, IN_FORCE, PlanFixture.practiceServices());
    }

    @Test
    void anotherFrequencyOrAnInformalLineIsSettledByThePersonsAgreement() {
        var frequency = BEFORE.with(line(ServiceCode.WORK_PREPARATION, "あしば", "週2日", null));
        assertThat(ServiceChange.between(BEFORE, frequency)).isEmpty();
        assertThat(agreed(frequency, PlanRoute.Outcome.DECISION).state())
                .isEqualTo(new AmendmentState.Settled(AGREEMENT, AGREED));
        var neighbour = new SupportLine(UUID.randomUUID(), 0, null, null, "民生委員", "見守り", "月1回", null, null, null, null);
        assertThat(agreed(BEFORE.with(neighbour), PlanRoute.Outcome.NOTHING).state())
                .isInstanceOf(AmendmentState.Settled.class);
    }

    @Test
    void anotherProviderPeriodOrServiceIsAChangeForTheMunicipality() {
        var provider = BEFORE.with(line(ServiceCode.WORK_PREPARATION, "わかば", "週3日", null));
        assertThat(ServiceChange.between(BEFORE, provider))
                .containsExactly(new ServiceChange(
                        ServiceCode.WORK_PREPARATION,
                        ServiceChange.Kind.CHANGED,
                        "あしば　令和8年11月1日〜令和9年4月30日",
                        "わかば　令和8年11月1日〜令和9年4月30日"));
        var shorter = BEFORE.with(line(ServiceCode.WORK_PREPARATION, "あしば", "週3日", LocalDate.of(2027, 2, 28)));
        assertThat(ServiceChange.between(BEFORE, shorter)).hasSize(1);
        assertThat(ServiceChange.between(BEFORE, BEFORE.without(RowKind.LINE, LINE)))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ServiceChange.Kind.ENDED));
        assertThat(ServiceChange.between(BEFORE.without(RowKind.LINE, LINE), BEFORE))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ServiceChange.Kind.ADDED));
        assertThat(agreed(provider, PlanRoute.Outcome.DECISION).state())
                .isEqualTo(new AmendmentState.AwaitingCity(AGREEMENT));
        assertThat(agreed(provider, PlanRoute.Outcome.REPORT).state())
                .as("no service that the municipality answers")
                .isInstanceOf(AmendmentState.Settled.class);
    }

    @Test
    void nothingIsAgreedToThatDoesNotChangeOrLacksWhatTheLawAsksFor() {
        assertThatThrownBy(() -> agreed(BEFORE, PlanRoute.Outcome.DECISION)).hasMessageContaining("まだ変わっていません");
        var saved = BEFORE.with(
                line(ServiceCode.WORK_PREPARATION, "あしば", "週3日", null).inVersion(2));
        assertThatThrownBy(() -> agreed(saved, PlanRoute.Outcome.DECISION)).hasMessageContaining("まだ変わっていません");
        var goalless = new PlanContent(BEFORE.sheet(), BEFORE.issues(), List.of(), BEFORE.lines());
        assertThatThrownBy(() -> agreed(goalless, PlanRoute.Outcome.NOTHING)).hasMessageContaining("達成目標");
    }

    @Test
    void theMunicipalityAnswersOrReturnsItAndAReturnedChangeIsWrittenAgain() {
        var after = BEFORE.without(RowKind.LINE, LINE);
        var submitted = agreed(after, PlanRoute.Outcome.DECISION).submitted(AGREED.plusDays(1));
        assertThatThrownBy(() -> submitted.rewritten(BEFORE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(submitted::abandoned).isInstanceOf(Refusal.class);
        var returned = submitted.returned(new Setback(AGREED.plusDays(3), "理由が足りません"));
        assertThat(returned.state().status()).isEqualTo(AmendmentStatus.WRITING);
        assertThatThrownBy(() -> returned.agreed(
                        AGREEMENT, PlanRoute.Outcome.DECISION, IN_FORCE, PlanFixture.practiceServices()))
                .hasMessageContaining("差し戻された日以後");
        assertThat(submitted.answered(AGREED.plusDays(5)).state())
                .isEqualTo(new AmendmentState.Settled(AGREEMENT, AGREED.plusDays(5)));
        assertThatThrownBy(() -> submitted.answered(AGREED)).hasMessageContaining("提出した日");
    }

    @Test
    void theAmendedPlanStaysInForceAndKeepsItsEvaluationDate() {
        var inForce = new PlanState.InForce(PlanFixture.AGREEMENT, IN_FORCE, PlanState.Answer.DECIDED);
        var after = BEFORE.without(RowKind.LINE, LINE);
        var plan = PlanFixture.of(inForce, BEFORE).amended(AGREEMENT, after);
        assertThat(plan.status()).isEqualTo(PlanStatus.DECIDED);
        assertThat(plan.revision()).isEqualTo(2);
        assertThat(plan.agreement())
                .isEqualTo(new Agreement(AGREED, Agreement.Manner.SIGNED, PlanFixture.AGREEMENT.evaluationOn()));
        assertThatThrownBy(() -> PlanFixture.in(PlanState.Draft.FIRST).amended(AGREEMENT, after))
                .isInstanceOf(Refusal.class);
    }
}
