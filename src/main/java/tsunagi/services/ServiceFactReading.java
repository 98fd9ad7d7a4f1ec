package tsunagi.services;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.FactReading;

/** Which support was given before the plan, and whether work is there to stay. */
@Component
class ServiceFactReading implements FactReading {
    @Override
    public Set<FactKind> kinds() {
        return EnumSet.of(FactKind.EMERGENCY_SUPPORTED, FactKind.EMPLOYMENT_STARTED);
    }

    @Override
    public Optional<String> words(CaseFact fact) {
        if (fact.kind() == FactKind.EMERGENCY_SUPPORTED) {
            return EmergencyKind.read(fact.detail()).map(EmergencyKind::label);
        }
        return Arrays.stream(Continuity.values())
                .filter(continuity -> continuity.code().equals(fact.detail()))
                .map(Continuity::label)
                .findFirst();
    }
}
