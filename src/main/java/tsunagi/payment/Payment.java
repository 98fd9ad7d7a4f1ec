package tsunagi.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;

/**
 * 支払の1件, as it was confirmed.
 *
 * @param month null for what a move costs
 * @param returned null unless the money never arrived
 */
record Payment(
        PaymentId id,
        BenefitId benefit,
        Candidate.Whose whose,
        @Nullable YearMonth month,
        LocalDate payOn,
        Yen amount,
        PayeeVersion payee,
        @Nullable Returned returned) {
    /** 組戻し, or 取りやめ before the day of payment. */
    record Returned(LocalDate on, String reason) {}

    String what() {
        return month == null ? "転居費用" : JapaneseDates.format(month) + "分";
    }

    boolean stands() {
        return returned == null;
    }
}
