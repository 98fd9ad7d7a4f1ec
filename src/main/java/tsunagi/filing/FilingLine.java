package tsunagi.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Recipient.Frequency;

/**
 * 提出の記録の1行.
 *
 * @param agency whose return it is; null for that of the whole municipality
 * @param version 提出した版; null for numbers that weren't closed
 * @param latest the version that stands now; null where the month isn't closed
 * @param file its name; null where Tsunagi didn't make it
 * @param withdrawnBecause 取消しの理由; null while it holds
 */
record FilingLine(
        FilingId id,
        String recipient,
        @Nullable String agency,
        Frequency frequency,
        YearMonth last,
        LocalDate filedOn,
        String filedBy,
        String recordedBy,
        String method,
        String note,
        @Nullable Integer version,
        @Nullable Integer latest,
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

    /** {@code 第1版}, and what stands now where that is another one. */
    String versionLabel() {
        String sent = version == null ? "締める前の数" : "第" + version + "版";
        boolean replaced = latest != null && (version == null || version < latest);
        return replaced ? sent + "（今は第" + latest + "版）" : sent;
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
