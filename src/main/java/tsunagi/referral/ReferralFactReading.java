package tsunagi.referral;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.FactReading;
import tsunagi.resource.ResourceKind;

/** To what kind of place somebody was led; which one stands in the つなぎ itself. */
@Component
class ReferralFactReading implements FactReading {
    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.REFERRED);
    }

    @Override
    public Optional<String> words(CaseFact fact) {
        return Arrays.stream(ResourceKind.values())
                .filter(kind -> kind.name().equals(fact.detail()))
                .map(ResourceKind::label)
                .findFirst();
    }
}
