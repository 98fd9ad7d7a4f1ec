package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

/** 世帯の収入と資産 — of the applicant and everybody in her household: the month's income and the day's financial assets. */
public record HouseholdMeans(HouseholdIncome income, FinancialAssets assets) {
    public HouseholdMeans {
        requireNonNull(income, "income is null");
        requireNonNull(assets, "assets is null");
    }
}
