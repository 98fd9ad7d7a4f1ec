package tsunagi.standards;

import tsunagi.kernel.Yen;

/**
 * 資産上限の決め方（規則10条4号） — 就労準備支援 (規則4条1号ロ) has the multiple and no ceiling.
 *
 * @param times by which 基準額 is multiplied
 * @param ceiling yen
 */
public record AssetStandard(StandardRow times, StandardRow ceiling) {
    /** min(基準額 × 6, 1,000,000円) */
    public Yen limit(Yen threshold) {
        return withoutCeiling(threshold).min(ceiling.yen());
    }

    public Yen withoutCeiling(Yen threshold) {
        return threshold.times(times.value().requiredNumber());
    }
}
