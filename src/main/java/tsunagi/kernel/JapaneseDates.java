package tsunagi.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 和暦 — reads every spelling of a day that staff use, and writes days as public documents do (元年, not 1年). */
public final class JapaneseDates {
    /** 明治 began on this day (一世一元の詔); days before it were of another calendar. */
    public static final LocalDate FIRST = LocalDate.of(1868, 10, 23);

    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private JapaneseDates() {}

    /** What became of a typed date. */
    public sealed interface Reading {
        /** @param hint what staff should be told about the spelling, null when there is nothing to tell */
        record Parsed(LocalDate date, @Nullable String hint) implements Reading {}

        /** @param message Japanese sentence that says which part to change */
        record Refused(String message) implements Reading {}
    }

    /**
     * Reads {@code S36.11.22}, {@code 昭36.11.22}, {@code 昭和36年11月22日（水）}, {@code S361122}, {@code 19611122},
     * {@code 1961/11/22}, {@code 1961-11-22}, in full or half width, with blanks or without. A year beyond the end of its
     * era is accepted with a hint: 平成31年5月1日 is 令和元年5月1日.
     */
    public static Reading read(@Nullable String typed) {
        if (typed == null || TypedText.strip(typed) == null) {
            return new Reading.Refused("日付を入力してください");
        }
        Optional<TypedDate> date = TypedDate.read(typed);
        return date.isEmpty()
                ? new Reading.Refused("日付は「令和8年11月24日」「R8.11.24」「2026/11/24」のように入力してください")
                : onCalendar(date.get());
    }

    /**
     * Reads a date for which no hint needs to be shown.
     *
     * @throws Refusal when it is no day of the calendar
     */
    public static LocalDate parse(@Nullable String typed) {
        return switch (read(typed)) {
            case Reading.Parsed parsed -> parsed.date();
            case Reading.Refused refused -> throw new Refusal(refused.message());
        };
    }

    /**
     * One text from a form's four fields, to be read here or by {@link BirthDates}; empty when only the era is chosen.
     *
     * @param era {@code 昭和}, {@code 西暦} or blank
     */
    public static String join(String era, String year, String month, String day) {
        String parts = part(year, "年") + part(month, "月") + part(day, "日");
        return parts.isEmpty() ? "" : era.strip() + parts;
    }

    private static String part(String typed, String unit) {
        String number = TypedText.narrow(typed);
        return number.isEmpty() || number.endsWith(unit) ? number : number + unit;
    }

    private static Reading onCalendar(TypedDate typed) {
        String fault = typed.fault();
        if (fault != null) {
            return new Reading.Refused(fault);
        }
        if (typed.month() == null || typed.day() == null) {
            return new Reading.Refused(typed.month() == null ? "月と日も入力してください" : "日も入力してください");
        }
        LocalDate day = LocalDate.of(typed.commonYear(), typed.month(), typed.day());
        if (day.isBefore(FIRST)) {
            return new Reading.Refused("明治元年10月23日（1868年）より前の日付は入力できません");
        }
        if (day.isAfter(LAST)) {
            return new Reading.Refused("年は西暦2100年までで入力してください");
        }
        boolean otherEra = typed.era() != null && typed.era() != JapaneseEra.of(day);
        return new Reading.Parsed(day, otherEra ? format(day) + "として登録します" : null);
    }

    /** {@code 令和元年5月1日} */
    public static String format(LocalDate day) {
        JapaneseEra era = JapaneseEra.of(day);
        return era.label() + era.yearLabel(day.getYear()) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@code 令和8年11月}; a month in which the era changed is named as it ended. */
    public static String format(YearMonth month) {
        JapaneseEra era = JapaneseEra.of(month.atEndOfMonth());
        return era.label() + era.yearLabel(month.getYear()) + month.getMonthValue() + "月";
    }

    /** {@code 令和8年11月24日（火）} */
    public static String formatWithWeekday(LocalDate day) {
        return format(day) + "（" + weekday(day) + "）";
    }

    /** {@code R8.11.24} */
    public static String formatShort(LocalDate day) {
        JapaneseEra era = JapaneseEra.of(day);
        return era.letter() + era.yearOf(day.getYear()) + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /** {@code 昭和36年11月22日（1961年11月22日）} */
    public static String formatBoth(LocalDate day) {
        return format(day) + "（" + day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日）";
    }

    /** {@code 11月24日（火）}, where the year is plain. */
    public static String formatMonthDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日（" + weekday(day) + "）";
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
    }
}
