package tsunagi.housingbenefit;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;

/**
 * What was typed in place of a row of the tables, to try something out; each null for the table's. A decision knows none: that a rent
 * was typed where the cap belonged is how 佐世保 and others came to pay wrongly for years.
 *
 * @param threshold 基準額
 * @param rentCap 家賃の上限
 * @param destinationCap 転居先の家賃の上限
 */
record TypedValues(
        @Nullable Yen threshold,
        @Nullable Yen rentCap,
        @Nullable Yen destinationCap) {
    static final TypedValues NONE = new TypedValues(null, null, null);
}
