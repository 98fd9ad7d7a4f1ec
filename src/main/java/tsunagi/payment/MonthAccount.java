package tsunagi.payment;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;

/**
 * 月の勘定 — what one month of a benefit comes to.
 *
 * @param month null for what a move costs
 * @param due 支払うべき額, after the last decision
 * @param paid 支払った額: confirmed, and not come back
 * @param claimed what of it is claimed back
 * @param judged what of it somebody has decided on as 過払い, claimed back or not
 */
record MonthAccount(@Nullable YearMonth month, Yen due, Yen paid, Yen claimed, Yen judged) {
    String what() {
        return month == null ? "転居費用" : JapaneseDates.format(month) + "分";
    }

    /** これから支払う額; what is claimed back counts as not paid, so that a month that becomes due again is paid again. */
    Yen toPay() {
        return due.minus(paid.minus(claimed)).max(Yen.ZERO);
    }

    /** 過払いの額 on which nobody has decided yet. */
    Yen overpaid() {
        return paid.minus(due).minus(judged).max(Yen.ZERO);
    }
}
