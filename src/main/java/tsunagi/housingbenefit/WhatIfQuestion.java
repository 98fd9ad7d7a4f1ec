package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.MovingCost;
import tsunagi.meanstest.UnableToSeek;
import tsunagi.standards.MunicipalityCode;

/**
 * What a 試算 asks.
 *
 * @param rent the real one a month, without 共益費; of a move from a dwelling of one's own what keeps it
 * @param leftWorkOn 離職等の日; null where nobody left work
 * @param threshold in place of the table's; null for the table's
 * @param rentCap in place of the table's; null for the table's
 * @param moving of M1; null otherwise
 * @param answers to the conditions that no amount decides, by their number
 * @param change under which it is asked once more; null where nothing is compared
 */
record WhatIfQuestion(
        BenefitType type,
        MunicipalityCode municipality,
        LocalDate applicationDate,
        int householdSize,
        Yen rent,
        @Nullable LocalDate leftWorkOn,
        List<UnableToSeek.Spell> spells,
        HouseholdIncome income,
        FinancialAssets assets,
        @Nullable Yen threshold,
        @Nullable Yen rentCap,
        @Nullable Moving moving,
        Map<String, Answer> answers,
        @Nullable Change change) {
    WhatIfQuestion {
        spells = List.copyOf(spells);
        answers = Map.copyOf(answers);
    }

    /**
     * What is different in the second answer; null where it stays.
     *
     * @param income of the household a month, all deductions made
     */
    record Change(
            @Nullable LocalDate applicationDate,
            @Nullable Yen rent,
            @Nullable Yen income,
            @Nullable Integer householdSize) {
        static Change to(LocalDate applicationDate) {
            return new Change(applicationDate, null, null, null);
        }

        boolean isNothing() {
            return applicationDate == null && rent == null && income == null && householdSize == null;
        }
    }

    /**
     * 転居.
     *
     * @param droppedIn 世帯収入額が著しく減少した月
     * @param rentCap in place of the destination's table; null for the table's
     */
    record Moving(
            YearMonth droppedIn,
            MunicipalityCode destination,
            @Nullable Yen rentCap,
            List<MovingCost> costs) {
        Moving {
            costs = List.copyOf(costs);
        }
    }

    /** The same with what is different. */
    WhatIfQuestion changed(Change to) {
        return new WhatIfQuestion(
                type,
                municipality,
                to.applicationDate() == null ? applicationDate : to.applicationDate(),
                to.householdSize() == null ? householdSize : to.householdSize(),
                to.rent() == null ? rent : to.rent(),
                leftWorkOn,
                spells,
                to.income() == null ? income : HouseholdIncome.of(to.income()),
                assets,
                threshold,
                rentCap,
                moving,
                answers,
                null);
    }
}
