package tsunagi.conference;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.TypedText;

/**
 * 資源不足の記録 as asked for.
 *
 * @param words all of which stand in what is missing; empty for everything
 */
record ShortageFilter(LocalDate from, LocalDate until, String words) {
    private static final int LONGEST = 100;

    /** @param year of the 年度, such as 2026; this one where nothing or nonsense is asked for */
    static ShortageFilter of(@Nullable String year, @Nullable String words, LocalDate today) {
        var asked = year != null && year.matches("20[0-9]{2}")
                ? new FiscalYear(Integer.parseInt(year))
                : FiscalYear.of(today);
        String typed = Objects.toString(TypedText.strip(words), "");
        return new ShortageFilter(asked.start(), asked.end(), typed.substring(0, Math.min(typed.length(), LONGEST)));
    }

    int year() {
        return from.getYear();
    }
}
