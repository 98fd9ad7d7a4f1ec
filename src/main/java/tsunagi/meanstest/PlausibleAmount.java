package tsunagi.meanstest;

import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** An amount as somebody states it: nobody's rent, income or savings is negative, nor beyond what {@link Yen#parse} reads. */
final class PlausibleAmount {
    private static final Yen MOST = Yen.of(999_999_999_999L);

    private PlausibleAmount() {}

    /** @throws Refusal for this field */
    static void check(String field, Yen amount) {
        if (amount.isNegative()) {
            throw new Refusal(field, "0円以上の金額を入力してください");
        }
        if (amount.compareTo(MOST) > 0) {
            throw new Refusal(field, MOST.format() + "までの金額を入力してください");
        }
    }
}
