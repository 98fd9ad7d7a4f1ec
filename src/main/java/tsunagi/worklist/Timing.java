package tsunagi.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Tone;

/**
 * 期限 of one piece of work.
 *
 * @param due until when, put off or not
 * @param original the day before it was put off; null when nobody put it off
 * @param paced a day that only {@link DutyRules} sets
 */
record Timing(
        LocalDate due,
        @Nullable LocalTime at,
        @Nullable LocalDate original,
        @Nullable String reason,
        boolean paced) {
    static final Comparator<Timing> ORDER = Comparator.comparing(Timing::due)
            .thenComparing(Timing::at, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int SOON_DAYS = 7;

    String date() {
        return JapaneseDates.formatMonthDay(due) + (at == null ? "" : " " + TIME.format(at));
    }

    /** 4日超過, 今日, あと3日. */
    String label(LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return -days + "日超過";
        }
        return days == 0 ? "今日" : "あと" + days + "日";
    }

    Tone tone(LocalDate today) {
        if (due.isBefore(today)) {
            return paced ? Tone.WARNING : Tone.DANGER;
        }
        return due.isBefore(today.plusDays(SOON_DAYS)) ? Tone.WARNING : Tone.NEUTRAL;
    }

    /** もとの期限 11月20日（金）：本人が入院中のため; null when nobody put it off. */
    @Nullable
    String postponed() {
        if (original == null) {
            return null;
        }
        String words = "もとの期限 " + JapaneseDates.formatMonthDay(original);
        return reason == null || reason.isEmpty() ? words : words + "：" + reason;
    }
}
