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

    /** The day on which 「着きましたか」 has stayed unanswered too long: so many business days after it was to be asked. */
    LocalDate silentFrom(LocalDate askOn) {
        return municipalities.calendars().common().plusBusinessDays(askOn, silence());
    }

    /** 開庁日数, as the municipality has set it. */
    int silence() {
        return municipalities.settings(today()).silenceDays();
    }
}
