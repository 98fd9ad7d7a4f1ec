package tsunagi.kernel;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 時刻の入力 — reads the ways staff write a time of day. */
public final class ClockTimes {
    private static final Pattern COMPACT = Pattern.compile("(?<half>)(?<hour>\\d{1,2})(?<minute>\\d{2})");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<half>午前|午後|am|pm)?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})|時(?:(?<minutes>\\d{1,2})分?|(?<thirty>半))?)");

    private ClockTimes() {}

    /**
     * Reads {@code 14:30}, {@code 1430}, {@code 午後2時半}, {@code 午後2時30分}, in full or half width.
     *
     * @throws Refusal when it is no time, or one that can mean two (午後12時 is midnight by law and noon in speech)
     */
    public static LocalTime parse(String typed) {
        String text = TypedText.narrow(typed).toLowerCase(Locale.ROOT);
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return time(hour(compact), Integer.parseInt(compact.group("minute")));
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new Refusal("時刻は「14:30」または「午後2時30分」のように入力してください");
        }
        int minute = written.group("thirty") != null
                ? 30
                : number(written.group("minute")) + number(written.group("minutes"));
        return time(hour(written), minute);
    }

    /** {@code 午後2時30分}, {@code 午前10時}, as letters write it. */
    public static String format(LocalTime time) {
        String half = time.getHour() < 12 ? "午前" : "午後";
        return half + time.getHour() % 12 + "時" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    }

    private static int hour(Matcher matcher) {
        String half = matcher.group("half");
        int hour = Integer.parseInt(matcher.group("hour"));
        if (half == null || half.isEmpty()) {
            return hour;
        }
        if (hour > 11) {
            throw new Refusal("午前・午後を付けるときは0時から11時で入力してください（例：午後0時30分、または12:30）");
        }
        return half.equals("午後") || half.equals("pm") ? hour + 12 : hour;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static LocalTime time(int hour, int minute) {
        if (hour > 23) {
            throw new Refusal("時は0から23で入力してください");
        }
        if (minute > 59) {
            throw new Refusal("分は0から59で入力してください");
        }
        return LocalTime.of(hour, minute);
    }
}
