package tsunagi.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tsunagi.tenancy.Municipalities;

/** The days of つなぎ, counted by the 開庁日 of the municipality. */
@Component
record ReferralDays(Clock clock, Municipalities municipalities) {
    private static final int DAYS_TO_ARRIVE = 5;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate usualAskDay(LocalDate from) {
        return municipalities.calendars().common().plusBusinessDays(from, DAYS_TO_ARRIVE);
    }
}
