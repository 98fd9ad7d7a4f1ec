package tsunagi.standards;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Standing;
import tsunagi.web.Tone;

/** How values, days and marks of the tables are written on screen. */
final class StandardWords {
    private StandardWords() {}

    static String value(StandardKey key, StandardValue value) {
        Long number = value.number();
        if (number == null) {
            return value.text();
        }
        return switch (key.item()) {
            case THRESHOLD, RENT_CAP, INCOME_LIMIT, SMALL_DWELLING ->
                Yen.of(number).format();
            case MOVING_COST ->
                "%s（%sまで）".formatted(value.text(), Yen.of(number).format());
            case ASSET_LIMIT -> AssetPart.valueOf(key.subject()).shown(number);
            case DUTY -> DutyCount.valueOf(key.subject()).shown(number);
            case DEADLINE -> number == DeadlineRule.LAST_OF_MONTH ? "月の末日（休日は直前の平日）" : "毎月" + number + "日（休日は直前の平日）";
            case FORM -> value.text();
        };
    }

    /** {@code 令和8年7月1日から}, {@code 令和5年4月1日から令和8年6月30日まで} */
    static String days(Period days) {
        var end = days.end();
        return JapaneseDates.format(days.start()) + "から" + (end == null ? "" : JapaneseDates.format(end) + "まで");
    }

    /** {@code R8.7.1から}, where room is scarce */
    static String shortDays(Period days) {
        var end = days.end();
        return JapaneseDates.formatShort(days.start()) + "から"
                + (end == null ? "" : JapaneseDates.formatShort(end) + "まで");
    }

    /** What stands beside a value; null beside a confirmed one. */
    static @Nullable String mark(Standing standing) {
        return switch (standing) {
            case CONFIRMED -> null;
            case COMPUTED -> "計算値";
            case ASSUMED -> "要確認";
        };
    }

    static Tone tone(Standing standing) {
        return standing == Standing.ASSUMED ? Tone.WARNING : Tone.INFO;
    }
}
