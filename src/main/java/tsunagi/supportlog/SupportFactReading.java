package tsunagi.supportlog;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.FactReading;

/** 対応方法 of the record that says so. */
@Component
class SupportFactReading implements FactReading {
    @Override
    public Set<FactKind> kinds() {
        return EnumSet.of(FactKind.SUPPORT_RECORDED, FactKind.MONITORED);
    }

    @Override
    public Optional<String> words(CaseFact fact) {
        return Optional.ofNullable(fact.detail()).map(code -> new SupportMethod(code).label(fact.on()));
    }
}
