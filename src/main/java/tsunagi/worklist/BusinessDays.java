package tsunagi.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tsunagi.kernel.BusinessCalendar;

/**
 * 開庁日 around one day, as two arrays from which SQL reads "so many business days after": so the database orders by days that
 * only the calendar knows.
 *
 * @param first the first day of {@code ordinals}
 * @param ordinals for each day from the first one on, how many business days have passed, that day included
 * @param days the business days themselves, in order
 */
record BusinessDays(LocalDate first, List<Integer> ordinals, List<LocalDate> days) {
    private static final int BACK = 400;
    private static final int AHEAD = 120;

    BusinessDays {
        ordinals = List.copyOf(ordinals);
        days = List.copyOf(days);
    }

    static BusinessDays around(LocalDate today, BusinessCalendar calendar) {
        LocalDate first = today.minusDays(BACK);
        List<Integer> ordinals = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(today.plusDays(AHEAD)); day = day.plusDays(1)) {
            if (calendar.isBusinessDay(day)) {
                days.add(day);
            }
            ordinals.add(days.size());
        }
        return new BusinessDays(first, ordinals, days);
    }

    /** As SQL writes an array. */
    String ordinalText() {
        return ordinals.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    String dayText() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
