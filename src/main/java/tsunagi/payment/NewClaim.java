package tsunagi.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;

/**
 * 過払いについての決定, to be recorded.
 *
 * @param amount 請求する額; 0 exactly for 請求しない
 * @param repayBy 納期限; null exactly for 請求しない
 * @param notice 本人への通知の文; empty exactly for 請求しない
 */
record NewClaim(
        ClaimKind kind,
        LocalDate decidedOn,
        String reason,
        Yen amount,
        @Nullable LocalDate repayBy,
        String notice) {}
