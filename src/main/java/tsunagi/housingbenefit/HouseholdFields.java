package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.HouseholdMeans;
import tsunagi.standards.StandardTables;
import tsunagi.web.JsonFields;

/**
 * What a question of each type says; what is missing or wrong is null, and the fields have a reason.
 *
 * @param income 世帯収入額 of the month of the application, in yen
 * @param assets 金融資産 of the household on the day of the application, in yen
 */
record HouseholdFields(
        AskedStandards standards,
        @Nullable LocalDate applicationDate,
        @Nullable Long income,
        @Nullable Long assets) {
    /** The tables end here: a larger household is a slip of the keyboard. */
    private static final int LARGEST = 20;

    static HouseholdFields read(JsonFields fields, StandardTables tables) {
        LocalDate day = fields.field("applicationDate", "申請日").required().day();
        Integer size = fields.field("householdSize", "世帯人数").required().count(1, LARGEST, "人");
        return new HouseholdFields(
                AskedStandards.read(fields, tables, day, size),
                day,
                fields.field("householdIncome", "世帯収入額").required().yen(),
                fields.field("financialAssets", "金融資産").required().yen());
    }

    /** Once nothing was refused. */
    HouseholdMeans means() {
        return new HouseholdMeans(
                HouseholdIncome.of(Yen.of(requireNonNull(income))), FinancialAssets.of(Yen.of(requireNonNull(assets))));
    }
}
