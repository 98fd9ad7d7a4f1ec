package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 期間 — days from {@code start} to {@code end}, both included.
 *
 * @param end the last day; null while no end is fixed
 */
public record Period(LocalDate start, @Nullable LocalDate end) {
    public Period {
        requireNonNull(start, "start is null");
        if (end != null && end.isBefore(start)) {
            throw new Refusal("終了日は開始日以後の日付にしてください");
        }
    }

    public static Period from(LocalDate start) {
        return new Period(start, null);
    }

    /**
     * A period of so many months by the calendar: it ends on the day before the day that answers to its start, or on the
     * last day of the month where there is no such day (民法143条2項). From 1月31日, one month ends on 2月28日.
     */
    public static Period ofMonths(LocalDate start, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("A period lasts at least one month: " + months);
        }
        LocalDate answering = start.plusMonths(months);
        boolean answers = answering.getDayOfMonth() == start.getDayOfMonth();
        return new Period(start, answers ? answering.minusDays(1) : answering);
    }

    public boolean isOpen() {
        return end == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }

    public boolean overlaps(Period other) {
        return (other.end == null || !other.end.isBefore(start)) && (end == null || !end.isBefore(other.start));
    }

    /**
     * Whole months by the calendar, an incomplete last one not counted.
     *
     * @throws IllegalStateException while no end is fixed
     */
    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(start, dayAfter()));
    }

    /**
     * Days, first and last included.
     *
     * @throws IllegalStateException while no end is fixed
     */
    public long days() {
        return ChronoUnit.DAYS.between(start, dayAfter());
    }

    private LocalDate dayAfter() {
        if (end == null) {
            throw new IllegalStateException("The period from " + start + " has no end yet");
        }
        return end.plusDays(1);
    }
}
