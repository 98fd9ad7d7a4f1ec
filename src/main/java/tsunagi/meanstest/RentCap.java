package tsunagi.meanstest;

/**
 * 住宅扶助基準に基づく額 — the most that is paid as rent, by municipality and size of the household (規則4条1号イ). A type of its
 * own, so that no rent ever stands in its place.
 */
public record RentCap(TableValue value) {
    public RentCap {
        PlausibleAmount.check("rentCap", value.amount());
    }

    Formula formula() {
        return Formula.of(value.amount());
    }
}
