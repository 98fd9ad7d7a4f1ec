package tsunagi.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;

/**
 * 支払の確定 — what was confirmed for one day of payment.
 *
 * @param count and total of the payments that stand
 */
record PaymentRun(
        PaymentRunId id,
        YearMonth month,
        LocalDate payOn,
        Instant confirmedAt,
        String confirmedBy,
        int count,
        Yen total) {
    String href() {
        return PaymentController.LIST + "/runs/" + id;
    }

    String payOnLabel() {
        return JapaneseDates.format(payOn);
    }

    String monthLabel() {
        return JapaneseDates.format(month);
    }
}
