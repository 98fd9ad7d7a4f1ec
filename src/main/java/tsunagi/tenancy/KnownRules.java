package tsunagi.tenancy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.Refusal;

/** Keeps each municipality's organisation and rules in memory; one statement per use asks whether they changed. */
@Component
class KnownRules {
    private final Map<MunicipalityId, Known> known = new ConcurrentHashMap<>();
    private final OrganisationStore organisations;
    private final RuleStore rules;

    KnownRules(OrganisationStore organisations, RuleStore rules) {
        this.organisations = organisations;
        this.rules = rules;
    }

    /** What one version says. */
    record Known(OrganisationStore.Stamp stamp, Organisation organisation, LocalRules rules) {}

    /** The bound municipality's. */
    Known current() {
        MunicipalityId municipality = WorkScope.required().municipality();
        OrganisationStore.Stamp stamp = organisations.stamp().orElseThrow(() -> new Refusal("この実施主体の設定がまだありません"));
        Known kept = known.get(municipality);
        if (kept != null && kept.stamp.equals(stamp)) {
            return kept;
        }
        var read = new Known(stamp, organisations.organisation(), rules.rules(null));
        known.put(municipality, read);
        return read;
    }
}
