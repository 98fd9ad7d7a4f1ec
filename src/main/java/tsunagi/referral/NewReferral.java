package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * つなぎ as staff enter it. {@link Referral#begin} says which of these may stand together.
 *
 * @param reason why this destination
 * @param informationGiven 伝えた内容; 法23条 asks for it when the destination is 生活保護
 * @param askArrivalOn the day to ask 「着きましたか」; null when nobody will ask
 */
public record NewReferral(
        Destination destination,
        ReferralMethod method,
        LocalDate on,
        Wish wish,
        String reason,
        @Nullable String informationGiven,
        @Nullable LocalDate askArrivalOn) {
    public NewReferral {
        requireNonNull(destination, "destination is null");
        requireNonNull(method, "method is null");
        requireNonNull(on, "on is null");
        requireNonNull(wish, "wish is null");
        requireNonNull(reason, "reason is null");
    }
}
