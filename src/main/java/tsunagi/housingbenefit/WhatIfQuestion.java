package tsunagi.housingbenefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.HouseholdIncome;

/**
 * What a 試算 asks.
 *
 * @param change under which it is asked once more; null where nothing is compared
 */
record WhatIfQuestion(
        Statement statement, TypedValues typed, @Nullable Change change) {
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

        Statement applied(Statement before) {
            return new Statement(
                    before.type(),
                    before.municipality(),
                    applicationDate == null ? before.applicationDate() : applicationDate,
                    householdSize == null ? before.householdSize() : householdSize,
                    rent == null ? before.rent() : rent,
                    before.floorArea(),
                    before.leftWorkOn(),
                    before.spells(),
                    income == null ? before.income() : HouseholdIncome.of(income),
                    before.assets(),
                    before.moving(),
                    before.answers());
        }
    }
}
