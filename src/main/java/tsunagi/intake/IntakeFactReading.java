package tsunagi.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.FactReading;

/** 把握経路, and how the application was made. */
@Component
class IntakeFactReading implements FactReading {
    @Override
    public Set<FactKind> kinds() {
        return EnumSet.of(FactKind.REACHED_OUT, FactKind.APPLIED);
    }

    @Override
    public Optional<String> words(CaseFact fact) {
        if (fact.kind() == FactKind.REACHED_OUT) {
            return Arrays.stream(FindingRoute.values())
                    .filter(route -> route.name().equals(fact.detail()))
                    .map(FindingRoute::label)
                    .findFirst();
        }
        return Arrays.stream(SignedHow.values())
                .filter(how -> how.name().equals(fact.detail()))
                .map(SignedHow::label)
                .findFirst();
    }
}
