package tsunagi.kernel;

import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What someone wrote as a date, taken apart but not yet checked against the calendar.
 *
 * @param era null when the year is 西暦
 * @param year within the era, or 西暦
 * @param month null when none was written
 * @param day null when none was written
 */
record TypedDate(
        @Nullable JapaneseEra era,
        int year,
        @Nullable Integer month,
        @Nullable Integer day) {
    private static final String ERA = "(?<era>明治|大正|昭和|平成|令和|西暦|[明大昭平令MTSHRmtshr])";
    private static final String WEEKDAY = "(?:\\(?[日月火水木金土](?:曜日?)?\\)?)?";
    private static final Pattern SEPARATED = Pattern.compile(ERA + "?[.]?(?<year>元|\\d{1,4})(?:年|[./-])?"
            + "(?:(?<=[年./-])(?<month>\\d{1,2})(?:月|[./-])?(?:(?<=[月./-])(?<day>\\d{1,2})日?)?)?" + WEEKDAY);
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern ERA_AND_SIX_DIGITS =
            Pattern.compile(ERA + "(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})");

    /** Empty when it has the shape of no date at all. */
    static Optional<TypedDate> read(String typed) {
        String text = TypedText.narrow(typed).replaceAll("[。、・,]", ".");
        Matcher eightDigits = EIGHT_DIGITS.matcher(text);
        if (eightDigits.matches()) {
            return Optional.of(of(null, eightDigits));
        }
        Matcher sixDigits = ERA_AND_SIX_DIGITS.matcher(text);
        if (sixDigits.matches()) {
            return Optional.of(of(sixDigits.group("era"), sixDigits));
        }
        Matcher separated = SEPARATED.matcher(text);
        return separated.matches() ? Optional.of(of(separated.group("era"), separated)) : Optional.empty();
    }

    private static TypedDate of(@Nullable String era, Matcher matcher) {
        String year = matcher.group("year");
        return new TypedDate(
                era == null ? null : JapaneseEra.named(era).orElse(null),
                year.equals("元") ? 1 : Integer.parseInt(year),
                number(matcher.group("month")),
                number(matcher.group("day")));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    int commonYear() {
        return era == null ? year : era.firstYear() + year - 1;
    }

    /** What is wrong with the parts that were written; null when they make a day, month or year of the calendar. */
    @Nullable
    String fault() {
        if (year == 0) {
            return "年は1以上で入力してください（最初の年は「元年」または「1年」）";
        }
        if (era == null && year < 1000) {
            return "年は西暦4桁か、元号（令和・平成・昭和など）を付けて入力してください";
        }
        if (month != null && (month < 1 || month > 12)) {
            return "月は1から12で入力してください";
        }
        if (month != null && day != null) {
            return faultOfDay(month, day);
        }
        return null;
    }

    private @Nullable String faultOfDay(int month, int day) {
        if (day < 1 || day > 31) {
            return "日は1から31で入力してください";
        }
        if (month == 2 && day == 29 && !Year.isLeap(commonYear())) {
            return commonYear() + "年2月29日は暦にありません（うるう年ではありません）";
        }
        return day > Month.of(month).maxLength() ? month + "月" + day + "日は暦にありません" : null;
    }
}
