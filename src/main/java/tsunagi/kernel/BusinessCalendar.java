package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 開庁日 — the days on which public offices work: not 土曜日・日曜日, not 国民の祝日 (国民の祝日に関する法律), not 12月29日 to
 * 1月3日 (地方自治法4条の2, 行政機関の休日に関する法律1条). Holidays are known from 1970 to 2050; outside, only weekends and the year's
 * end count.
 */
public final class BusinessCalendar {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);
    private static final Pattern HOLIDAY =
            Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"\\s*:\\s*\\{[^}]*?\\bname:\\s*\"([^\"]+)\"");
    private static final BusinessCalendar NATIONAL = new BusinessCalendar(nationalHolidays(), Map.of());

    private final Map<LocalDate, String> holidays;
    private final Map<LocalDate, String> closed;

    private BusinessCalendar(Map<LocalDate, String> holidays, Map<LocalDate, String> closed) {
        this.holidays = Map.copyOf(holidays);
        this.closed = Map.copyOf(closed);
    }

    /** The calendar common to the whole country. */
    public static BusinessCalendar national() {
        return NATIONAL;
    }

    /**
     * This calendar with further days on which the office is closed.
     *
     * @param days with what each of them is, such as 開庁記念日
     */
    public BusinessCalendar closedAlsoOn(Map<LocalDate, String> days) {
        Map<LocalDate, String> all = new HashMap<>(closed);
        all.putAll(days);
        return new BusinessCalendar(holidays, all);
    }

    /** {@code 勤労感謝の日}; empty when the day is no 国民の祝日. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** {@code 勤労感謝の日}, {@code 開庁記念日}: what closes the office on the day by name; empty on weekends and at the year's end. */
    public Optional<String> closure(LocalDate day) {
        return holiday(day).or(() -> Optional.ofNullable(closed.get(day)));
    }

    public boolean isBusinessDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !holidays.containsKey(day)
                && !closed.containsKey(day)
                && !isYearEnd(day);
    }

    private static boolean isYearEnd(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return !monthDay.isBefore(YEAR_END) || !monthDay.isAfter(NEW_YEAR);
    }

    /** The day itself when the office works, else the first one after it on which it does (民法142条). */
    public LocalDate onOrAfter(LocalDate day) {
        return isBusinessDay(day) ? day : nextBusinessDay(day);
    }

    /** The day itself when the office works, else the last one before it on which it did. */
    public LocalDate onOrBefore(LocalDate day) {
        return isBusinessDay(day) ? day : previousBusinessDay(day);
    }

    /** The first business day after this day. */
    public LocalDate nextBusinessDay(LocalDate day) {
        return step(day, 1);
    }

    /** The last business day before this day. */
    public LocalDate previousBusinessDay(LocalDate day) {
        return step(day, -1);
    }

    /** So many business days later, the first day not counted (民法140条); negative counts backwards; zero is the day itself. */
    public LocalDate plusBusinessDays(LocalDate day, int count) {
        LocalDate reached = day;
        for (int i = 0; i < Math.abs(count); i++) {
            reached = step(reached, Integer.signum(count));
        }
        return reached;
    }

    private LocalDate step(LocalDate day, int direction) {
        LocalDate reached = day.plusDays(direction);
        while (!isBusinessDay(reached)) {
            reached = reached.plusDays(direction);
        }
        return reached;
    }

    /** Reads the data of npm {@code @holiday-jp/holiday_jp}, which the build puts on the class path. */
    private static Map<LocalDate, String> nationalHolidays() {
        try (InputStream file = requireNonNull(
                BusinessCalendar.class.getResourceAsStream("/holidays/lib/holidays.js"), "holidays.js is missing")) {
            Matcher matcher = HOLIDAY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            Map<LocalDate, String> holidays = new HashMap<>();
            while (matcher.find()) {
                holidays.put(LocalDate.parse(matcher.group(1)), matcher.group(2));
            }
            if (holidays.isEmpty()) {
                throw new IllegalStateException("holidays.js names no holiday");
            }
            return holidays;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
