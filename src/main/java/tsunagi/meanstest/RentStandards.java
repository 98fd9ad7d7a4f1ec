package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 家賃相当額の計算に使う表の値 — the rows that are valid on the day of application, and how the municipality counts the two years.
 *
 * @param assetLimit 資産の上限 of the municipality; null where it is that of the ordinance, min(基準額 × 6, 100万円)
 */
public record RentStandards(
        IncomeThreshold threshold, RentCap cap, @Nullable TableValue assetLimit, CountingStart countingStart) {
    private static final String ASSETS_ARTICLE = "規則10条4号";

    public RentStandards {
        requireNonNull(threshold, "threshold is null");
        requireNonNull(cap, "cap is null");
        requireNonNull(countingStart, "countingStart is null");
    }

    /** With the asset limit of the ordinance. */
    public static RentStandards of(IncomeThreshold threshold, RentCap cap) {
        return new RentStandards(threshold, cap, null, CountingStart.DAY_AFTER);
    }

    /** min(基準額 × 6, 100万円) (規則10条4号), or what the municipality's own table says. */
    Step assetLimitStep() {
        return assetLimit == null
                ? MeansTest.assetLimit(threshold, ASSETS_ARTICLE)
                : new Step("金融資産の上限", Formula.of(assetLimit.amount()), ASSETS_ARTICLE, assetLimit.words());
    }

    List<TableValue> used() {
        return Stream.concat(Stream.of(threshold.value(), cap.value()), Stream.ofNullable(assetLimit))
                .toList();
    }
}
