package tsunagi.kernel;

import com.ibm.icu.util.JapaneseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** 元号 — the eras since 明治; where each begins is ICU's knowledge. */
public enum JapaneseEra {
    MEIJI(JapaneseCalendar.MEIJI, "明治", "M"),
    TAISHO(JapaneseCalendar.TAISHO, "大正", "T"),
    SHOWA(JapaneseCalendar.SHOWA, "昭和", "S"),
    HEISEI(JapaneseCalendar.HEISEI, "平成", "H"),
    REIWA(JapaneseCalendar.REIWA, "令和", "R");

    private final int calendarEra;
    private final int firstYear;
    private final String label;
    private final String letter;

    JapaneseEra(int calendarEra, String label, String letter) {
        this.calendarEra = calendarEra;
        this.firstYear = firstYear(calendarEra);
        this.label = label;
        this.letter = letter;
    }

    /** {@code 令和} */
    public String label() {
        return label;
    }

    /** {@code R} */
    public String letter() {
        return letter;
    }

    /** The 西暦 year of its 元年: 令和 → 2019. */
    int firstYear() {
        return firstYear;
    }

    /** {@code 元年}, {@code 8年}: the year of this era that the 西暦 year is. */
    String yearLabel(int commonYear) {
        int year = yearOf(commonYear);
        return year == 1 ? "元年" : year + "年";
    }

    /** The year of this era that the 西暦 year is: 2026 → 8 in 令和. */
    int yearOf(int commonYear) {
        return commonYear - firstYear + 1;
    }

    /** @throws IllegalArgumentException before 明治 */
    static JapaneseEra of(LocalDate day) {
        JapaneseCalendar calendar = new JapaneseCalendar(TimeZone.GMT_ZONE);
        calendar.setTimeInMillis(TimeUnit.DAYS.toMillis(day.toEpochDay()));
        int era = calendar.get(JapaneseCalendar.ERA);
        return Arrays.stream(values())
                .filter(candidate -> candidate.calendarEra == era)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Before 明治: " + day));
    }

    /** Reads {@code 昭和}, {@code 昭}, {@code S} or {@code s}; empty for anything else. */
    static Optional<JapaneseEra> named(String name) {
        return Arrays.stream(values())
                .filter(era -> !name.isEmpty() && (era.label.startsWith(name) || era.letter.equalsIgnoreCase(name)))
                .findFirst();
    }

    private static int firstYear(int calendarEra) {
        JapaneseCalendar calendar = new JapaneseCalendar(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(JapaneseCalendar.ERA, calendarEra);
        calendar.set(JapaneseCalendar.YEAR, 1);
        calendar.set(JapaneseCalendar.MONTH, JapaneseCalendar.DECEMBER);
        calendar.set(JapaneseCalendar.DAY_OF_MONTH, 31);
        return calendar.get(JapaneseCalendar.EXTENDED_YEAR);
    }
}
