package tsunagi.decision;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/**
 * 世帯の人数・収入・資産 as somebody saw them while checking a requirement.
 *
 * @param size persons, the applicant among them
 * @param income 世帯収入額 of the month of application; null while unconfirmed
 * @param assets 世帯の金融資産; null while unconfirmed
 */
public record HouseholdFigures(
        int size, @Nullable Yen income, @Nullable Yen assets) {
    private static final int LARGEST = 20;

    public HouseholdFigures {
        if (size < 1 || size > LARGEST) {
            throw new Refusal("householdSize", "世帯の人数は1から%dまでの数字で入力してください".formatted(LARGEST));
        }
    }
}
