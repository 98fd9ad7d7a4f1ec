package tsunagi.supportlog;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;

/** One record in words, as the page, the paper and the banner say it. */
final class RecordWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private RecordWords() {}

    /** {@code 令和8年11月20日（金） 10:00〜11:00}, as far as it is known. */
    static String when(SupportEntry entry) {
        String day = JapaneseDates.formatWithWeekday(entry.on());
        String times = times(entry);
        return times.isEmpty() ? day : day + " " + times;
    }

    /** {@code 10:00〜11:00}, {@code 10:00}, or nothing. */
    static String times(SupportEntry entry) {
        return Stream.of(time(entry.from()), time(entry.until()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("〜"));
    }

    /** How, with whom and how long. */
    static String title(SupportEntry entry) {
        String named = counterpart(entry);
        String minutes =
                entry.duration().map(time -> "　" + time.toMinutes() + "分").orElse("");
        return method(entry) + (named.isEmpty() ? "" : "　" + named) + minutes;
    }

    static String method(SupportEntry entry) {
        return CodeList.METHOD.label(entry.method().code(), entry.on());
    }

    static String counterpart(SupportEntry entry) {
        String with = CodeList.COUNTERPART.labels(entry.counterparts(), entry.on());
        return entry.organisation() == null ? with : with + "（" + entry.organisation() + "）";
    }

    static String place(SupportEntry entry) {
        return entry.place() == null ? "" : CodeList.PLACE.label(entry.place(), entry.on());
    }

    static String support(SupportEntry entry) {
        return entry.supportGiven() ? "支援を提供" : "連絡・調整";
    }

    static String contents(SupportEntry entry) {
        return CodeList.CONTENT.labels(entry.contents(), entry.on());
    }

    static RecordsPage.Details details(SupportEntry entry) {
        NextAppointment next = entry.next();
        String tags = Stream.of(support(entry), contents(entry), place(entry))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.joining("　｜　"));
        return new RecordsPage.Details(
                entry.facts(), entry.views(), entry.plan(), next == null ? null : next.label(), tags);
    }

    /** Everything that was written, below each other, as the 経過一覧 has it. */
    static String text(SupportEntry entry) {
        NextAppointment next = entry.next();
        return Stream.of(
                        entry.facts(),
                        entry.views() == null ? null : "【所見】" + entry.views(),
                        entry.plan() == null ? null : "【方針】" + entry.plan(),
                        next == null ? null : "【次回】" + next.label())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** What the banner says of a record that was just saved: which one, and the appointment that came with it. */
    static String saved(SupportEntry entry) {
        NextAppointment next = entry.next();
        return "支援の記録を保存しました。（%s　%s）%s"
                .formatted(when(entry), method(entry), next == null ? "" : "次回予定 %s を登録しました。".formatted(next.label()));
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : TIME.format(time);
    }
}
