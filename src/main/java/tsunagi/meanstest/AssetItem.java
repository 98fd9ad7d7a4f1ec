package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.Yen;

/**
 * 資産の1件 — what one member of the household owns of one kind on the day of application.
 *
 * @param owner whose it is, as the 算定書 says it: 本人, 妻
 * @param evidence the paper that shows it: 通帳の写し; empty while there is none
 */
public record AssetItem(String owner, AssetKind kind, Yen amount, Inclusion inclusion, String evidence) {
    /** @throws tsunagi.kernel.Refusal when the amount is negative or beyond 999,999,999,999 */
    public AssetItem {
        requireNonNull(kind, "kind is null");
        requireNonNull(inclusion, "inclusion is null");
        requireNonNull(evidence, "evidence is null");
        PlausibleAmount.check("amount", amount);
    }

    Step step() {
        return CountedItem.step(owner + " " + kind.label(), kind, Formula.of(amount), inclusion, evidence);
    }
}
