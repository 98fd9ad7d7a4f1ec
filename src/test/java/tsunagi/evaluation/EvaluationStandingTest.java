package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;

class EvaluationStandingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private final List<CaseFact> facts = new ArrayList<>();

    private void entered(FactKind kind, int term, LocalDate on) {
        var at = Instant.EPOCH.plusSeconds(facts.size());
        facts.add(new CaseFact(UUID.randomUUID(), kind, term, on, at, null, null, null, false, null, null));
    }

    @Test
    void aPlanThatNobodyEvaluatesHasNotBegun() {
        entered(FactKind.PLAN_DECIDED, 1, DAY);
        assertThat(EvaluationStanding.of(facts, 1)).isEqualTo(EvaluationStanding.NOT_BEGUN);
    }

    @Test
    void whatWasEnteredLastCountsWhateverItsDay() {
        entered(FactKind.EVALUATION_DRAFTED, 1, DAY.plusDays(9));
        entered(FactKind.EVALUATION_FINALISED, 1, DAY);
        assertThat(EvaluationStanding.of(facts, 1)).isEqualTo(EvaluationStanding.FINALISED);
    }

    @Test
    void eachPlanHasItsOwnEvaluation() {
        entered(FactKind.EVALUATED, 1, DAY);
        entered(FactKind.EVALUATION_DRAFTED, 2, DAY.plusDays(90));
        assertThat(EvaluationStanding.of(facts, 1)).isEqualTo(EvaluationStanding.APPROVED);
        assertThat(EvaluationStanding.of(facts, 2)).isEqualTo(EvaluationStanding.DRAFTED);
    }

    @Test
    void whatAMeetingHasBeforeItIsNotWrittenOn() {
        assertThat(EvaluationStanding.ON_AGENDA.isOpen()).isFalse();
        assertThat(EvaluationStanding.APPROVED.isOpen()).isFalse();
        assertThat(EvaluationStanding.SENT_BACK.isOpen()).isTrue();
        assertThat(EvaluationStanding.SENT_BACK.isReady()).isFalse();
        assertThat(EvaluationStanding.CONTINUED.isReady()).isTrue();
    }

    @Test
    void theTimingSaysHowLateOrEarlyTheEvaluationIs() {
        assertThat(new EvaluationTiming(DAY, DAY.plusDays(12)).label()).isEqualTo("令和8年5月1日（金）　12日遅れ");
        assertThat(new EvaluationTiming(DAY, DAY).label()).endsWith("選んだ日のとおり");
        assertThat(new EvaluationTiming(DAY, DAY.minusDays(3)).label()).endsWith("3日前");
    }
}
