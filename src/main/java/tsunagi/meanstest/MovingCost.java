package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.Yen;

/** 転居に要する経費 — one item of the estimate. */
public record MovingCost(MovingCostKind kind, Yen amount) {
    /** @throws tsunagi.kernel.Refusal when it is negative or beyond 999,999,999,999 */
    public MovingCost {
        requireNonNull(kind, "kind is null");
        PlausibleAmount.check("amount", amount);
    }
}
