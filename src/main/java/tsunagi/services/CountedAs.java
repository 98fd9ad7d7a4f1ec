package tsunagi.services;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

/**
 * 就労者・増収者の数え方 (自治体別集計表, standard-forms §7.3): a person counts once in a month; who begins to work is a 就労者 and then
 * no 増収者 of the same month.
 */
public enum CountedAs {
    EMPLOYED("就労者"),
    INCREASED("増収者");

    private final String label;

    CountedAs(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As what a person counts in a month. */
    public static Optional<CountedAs> in(YearMonth month, Collection<EmploymentOutcome> ofPerson) {
        return ofPerson.stream()
                .filter(outcome -> YearMonth.from(outcome.on()).equals(month))
                .map(CountedAs::alone)
                .min(Enum::compareTo);
    }

    private static CountedAs alone(EmploymentOutcome outcome) {
        return switch (outcome) {
            case EmploymentOutcome.Started _ -> EMPLOYED;
            case EmploymentOutcome.Increased _ -> INCREASED;
        };
    }
}
