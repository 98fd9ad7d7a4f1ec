package tsunagi.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Recipient.Frequency;

/**
 * 提出の記録の1行.
 *
 * @param file its name; null where Tsunagi didn't make it
 * @param withdrawnBecause 取消しの理由; null while it holds
 */
record FilingLine(
        FilingId id,
        String recipient,
        Frequency frequency,
        YearMonth last,
        LocalDate filedOn,
        String filedBy,
        String recordedBy,
        String method,
        String note,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable String withdrawnBecause) {
    private static final int FINGERPRINT = 16;

    String period() {
        return new Reported(frequency, last).label();
    }

    String day() {
        return JapaneseDates.formatWithWeekday(filedOn);
    }

    /** As much of the SHA-256 as tells files apart. */
    String fingerprint() {
        return sha256 == null ? "" : sha256.substring(0, FINGERPRINT);
    }

    boolean withdrawn() {
        return withdrawnBecause != null;
    }

    String withdrawHref() {
        return FilingController.LIST + "/" + id.value() + "/withdraw";
    }
}
