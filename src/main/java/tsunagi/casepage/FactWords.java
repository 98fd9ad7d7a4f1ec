package tsunagi.casepage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.FactReading;

/** What stands behind a fact's name, in words. */
@Component
class FactWords {
    private final Map<FactKind, FactReading> readings = new EnumMap<>(FactKind.class);

    FactWords(List<FactReading> readings) {
        readings.forEach(reading -> reading.kinds().forEach(kind -> this.readings.put(kind, reading)));
    }

    Optional<String> of(CaseFact fact) {
        return Optional.ofNullable(readings.get(fact.kind())).flatMap(reading -> reading.words(fact));
    }
}
