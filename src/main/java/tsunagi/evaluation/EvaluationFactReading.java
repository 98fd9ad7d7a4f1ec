package tsunagi.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.FactReading;
import tsunagi.evaluation.FollowUp.Occasion;

/** What an evaluation came to, why a case ended, and after what somebody is asked after. */
@Component
class EvaluationFactReading implements FactReading {
    private static final Set<FactKind> ENDS = EnumSet.of(FactKind.CLOSED, FactKind.SUSPENDED);
    private static final Set<FactKind> FOLLOW_UPS =
            EnumSet.of(FactKind.FOLLOW_UP_PLANNED, FactKind.FOLLOWED_UP, FactKind.FOLLOW_UP_CANCELLED);

    @Override
    public Set<FactKind> kinds() {
        var kinds = EnumSet.of(FactKind.EVALUATED);
        kinds.addAll(ENDS);
        kinds.addAll(FOLLOW_UPS);
        return kinds;
    }

    @Override
    public Optional<String> words(CaseFact fact) {
        if (ENDS.contains(fact.kind())) {
            return ClosingReason.read(fact.detail()).map(ClosingReason::label);
        }
        if (FOLLOW_UPS.contains(fact.kind())) {
            return Arrays.stream(Occasion.values())
                    .filter(occasion -> occasion.name().equals(fact.detail()))
                    .map(Occasion::label)
                    .findFirst();
        }
        return EvaluationResult.of(Objects.toString(fact.detail(), "")).map(EvaluationResult::label);
    }
}
