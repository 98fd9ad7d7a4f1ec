package tsunagi.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** 率 — the ratios that the nation prints beside its counts, rounded as it rounds them (standard-forms §7.3). */
final class Ratio {
    private static final BigDecimal INHABITANTS = BigDecimal.valueOf(100_000);

    private Ratio() {}

    /**
     * 人口10万人あたり, per month: {@code 9.1}.
     *
     * @param months over how many months the count goes; a year's count divided by 12, or it reads twelve times too high
     * @param inhabitants 人
     */
    static BigDecimal perInhabitants(int count, int months, long inhabitants) {
        return BigDecimal.valueOf(count)
                .multiply(INHABITANTS)
                .divide(BigDecimal.valueOf(months).multiply(BigDecimal.valueOf(inhabitants)), 1, RoundingMode.HALF_UP);
    }

    /** In whole percent, half up; empty when the whole is nothing. */
    static Optional<BigDecimal> percent(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP));
    }
}
