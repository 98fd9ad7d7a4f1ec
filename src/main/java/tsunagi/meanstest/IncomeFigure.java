package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import tsunagi.kernel.Yen;

/**
 * 1か月の収入 — what one source brought in one month.
 *
 * @param amount gross, in yen
 * @param deduction 通勤交通費 or 経費; 0 where there is none
 */
public record IncomeFigure(YearMonth month, Yen amount, Yen deduction) {
    /** @throws tsunagi.kernel.Refusal when an amount is negative or beyond 999,999,999,999 */
    public IncomeFigure {
        requireNonNull(month, "month is null");
        PlausibleAmount.check("amount", amount);
        PlausibleAmount.check("deduction", deduction);
    }

    Formula formula() {
        return deduction.isZero() ? Formula.of(amount) : Formula.of(amount).minus(Formula.of(deduction));
    }
}
