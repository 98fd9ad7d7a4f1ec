package tsunagi.tenancy;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tsunagi.database.Remembered;
import tsunagi.kernel.Refusal;

/** Organisation and rules of each municipality, remembered together. */
@Component
class KnownRules {
    private final Remembered<Known> known = new Remembered<>();
    private final Remembered<Map<Instant, LocalRules>> earlier = new Remembered<>();
    private final OrganisationStore organisations;
    private final RuleStore rules;
    private final LocalClosedDayStore closedDays;

    KnownRules(OrganisationStore organisations, RuleStore rules, LocalClosedDayStore closedDays) {
        this.organisations = organisations;
        this.rules = rules;
        this.closedDays = closedDays;
    }

    /** What one revision says. */
    record Known(Organisation organisation, LocalRules rules, BusinessCalendars calendars) {}

    /** The bound municipality's. */
    Known current() {
        return known.get(() -> {
            if (organisations.fingerprint().isEmpty()) {
                throw new Refusal("この実施主体の設定がまだありません");
            }
            return new Known(organisations.organisation(), rules.rules(null), new BusinessCalendars(closedDays.all()));
        });
    }

    /** As they were known at an instant, which no later change touches: what is read once stays right. */
    LocalRules at(Instant instant) {
        return earlier.get(ConcurrentHashMap::new).computeIfAbsent(instant, rules::rules);
    }
}
