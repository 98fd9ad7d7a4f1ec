package tsunagi.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * 生年月日 as far as it is known — a full day, a month, or only a year; some people do not know theirs.
 *
 * @param year 西暦
 * @param month null when only the year is known
 * @param day null when only the year or the month is known
 * @param estimated 推定 — true when it was inferred, as from 「60歳くらい」
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day, boolean estimated) {
    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day needs its month");
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("Not a month: " + month);
        }
        if (month != null && day != null) {
            checkDay(year, month, day);
        }
    }

    private static void checkDay(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a day of the calendar", e);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null, false);
    }

    public PartialDate asEstimated() {
        return new PartialDate(year, month, day, true);
    }

    /** The full date; empty when a part is unknown. */
    public Optional<LocalDate> full() {
        return month == null || day == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** The first day it can be. */
    public LocalDate earliest() {
        return full().orElseGet(() -> month == null ? LocalDate.of(year, 1, 1) : LocalDate.of(year, month, 1));
    }

    /** The last day it can be. */
    public LocalDate latest() {
        return full().orElseGet(
                        () -> YearMonth.of(year, month == null ? 12 : month).atEndOfMonth());
    }

    /**
     * 満年齢 as screens and forms show it; empty when the known parts leave it open or are estimated. Rules of law ask
     * {@link #dayOfReaching} instead: in law a year is added at the end of the day before the birthday.
     */
    public OptionalInt ageOn(LocalDate today) {
        int atMost = years(earliest(), today);
        return estimated || atMost != years(latest(), today) ? OptionalInt.empty() : OptionalInt.of(atMost);
    }

    /** {@code 65歳}, {@code 65歳くらい} where the birthday is open, {@code 60歳代（推定）} where the year is inferred. */
    public String ageLabel(LocalDate today) {
        if (estimated) {
            int decade = Math.max(0, today.getYear() - year) / 10 * 10;
            return decade == 0 ? "10歳未満（推定）" : decade + "歳代（推定）";
        }
        OptionalInt age = ageOn(today);
        return age.isPresent() ? age.getAsInt() + "歳" : today.getYear() - year + "歳くらい";
    }

    private static int years(LocalDate birth, LocalDate today) {
        return java.time.Period.between(birth, today).getYears();
    }

    /**
     * ◯歳に達する日 — the day at whose end the person has completed so many years: the day before the birthday, and
     * 2月28日 of a common year for those born on 2月29日 (年齢計算ニ関スル法律、民法143条). Empty unless the full date is known.
     */
    public Optional<LocalDate> dayOfReaching(int years) {
        return full().map(birth -> Period.ofMonths(birth, years * 12).end());
    }

    /** {@code 昭和36年11月22日（1961年11月22日）}, {@code 昭和36年11月（1961年11月）}, {@code 昭和36年（1961年・推定）}. */
    public String label() {
        String common = year + "年" + (month == null ? "" : month + "月") + (day == null ? "" : day + "日");
        String japanese = eraYears() + (month == null ? "" : month + "月") + (day == null ? "" : day + "日");
        return japanese + "（" + common + (estimated ? "・推定" : "") + "）";
    }

    /** As {@link BirthDates} reads it again: {@code 昭和36年11月22日}, {@code 1961年11月}, {@code 1961年頃}. */
    public String asTyped() {
        String known =
                full().map(JapaneseDates::format).orElseGet(() -> year + "年" + (month == null ? "" : month + "月"));
        return estimated ? known + "頃" : known;
    }

    /** A year or month in which the era changed is both: {@code 昭和64年・平成元年}. */
    private String eraYears() {
        JapaneseEra first = JapaneseEra.of(earliest());
        JapaneseEra last = JapaneseEra.of(latest());
        String lastYear = last.label() + last.yearLabel(year);
        return first == last ? lastYear : first.label() + first.yearLabel(year) + "・" + lastYear;
    }
}
