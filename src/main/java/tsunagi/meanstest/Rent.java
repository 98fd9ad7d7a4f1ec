package tsunagi.meanstest;

import tsunagi.kernel.Yen;

/**
 * 家賃 — the rent of one month by the tenancy agreement, without 共益費, 管理費, 駐車場 and 光熱水費, and not capped (規則10条3号イ,
 * 11条1項1号).
 */
public record Rent(Yen monthly) {
    /** @throws tsunagi.kernel.Refusal when it is negative or beyond 999,999,999,999 */
    public Rent {
        PlausibleAmount.check("rent", monthly);
    }

    Formula formula() {
        return Formula.of(monthly);
    }
}
