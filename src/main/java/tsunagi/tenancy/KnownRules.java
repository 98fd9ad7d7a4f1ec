package tsunagi.tenancy;

import org.springframework.stereotype.Component;
import tsunagi.database.Remembered;
import tsunagi.kernel.Refusal;

/** Organisation and rules of each municipality, remembered together. */
@Component
class KnownRules {
    private final Remembered<Known> known = new Remembered<>();
    private final OrganisationStore organisations;
    private final RuleStore rules;

    KnownRules(OrganisationStore organisations, RuleStore rules) {
        this.organisations = organisations;
        this.rules = rules;
    }

    /** What one revision says. */
    record Known(Organisation organisation, LocalRules rules) {}

    /** The bound municipality's. */
    Known current() {
        return known.get(() -> {
            if (organisations.fingerprint().isEmpty()) {
                throw new Refusal("この実施主体の設定がまだありません");
            }
            return new Known(organisations.organisation(), rules.rules(null));
        });
    }
}
