package tsunagi.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 年度 — the year of account from 4月1日 to 3月31日 (地方自治法208条1項).
 *
 * @param startYear the 西暦 year in which it begins, from 1950 to 2100
 */
public record FiscalYear(int startYear) implements Comparable<FiscalYear> {
    private static final Pattern CODE = Pattern.compile("([SHR])(\\d{2})");

    public FiscalYear {
        if (startYear < 1950 || startYear > 2100) {
            throw new IllegalArgumentException("Not a fiscal year: " + startYear);
        }
    }

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** @throws IllegalArgumentException when this is no code such as {@code R08} */
    public static FiscalYear ofCode(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a fiscal year code: " + code);
        }
        JapaneseEra era = JapaneseEra.named(matcher.group(1)).orElseThrow();
        return new FiscalYear(era.firstYear() + Integer.parseInt(matcher.group(2)) - 1);
    }

    public LocalDate start() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate end() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public Period period() {
        return new Period(start(), end());
    }

    public boolean contains(LocalDate day) {
        return equals(of(day));
    }

    public FiscalYear next() {
        return new FiscalYear(startYear + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(startYear - 1);
    }

    /** {@code 令和8年度}; 2019 is {@code 令和元年度}. */
    public String label() {
        return era().label() + era().yearLabel(startYear) + "度";
    }

    /** {@code R08}, the head of case numbers. */
    public String code() {
        return String.format(Locale.ROOT, "%s%02d", era().letter(), era().yearOf(startYear));
    }

    /**
     * The era that names the whole year is the one in force when its calendar year ends: 2019年度 is 令和元年度 from April
     * on (改元に伴う元号による年表示の取扱いについて、平成31年4月1日関係省庁申合せ).
     */
    private JapaneseEra era() {
        return JapaneseEra.of(LocalDate.of(startYear, Month.DECEMBER, 31));
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
