package tsunagi.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tsunagi.kernel.JapaneseDates;

/** How much of the 予定 one page shows. A week begins on Monday, as the desks' do. */
enum CalendarSpan {
    DAY("日"),
    WEEK("週"),
    MONTH("月");

    private final String label;

    CalendarSpan(String label) {
        this.label = label;
    }

    /** What an address can't name is a week. */
    static CalendarSpan read(String asked) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(asked))
                .findFirst()
                .orElse(WEEK);
    }

    String label() {
        return label;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private LocalDate first(LocalDate on) {
        return switch (this) {
            case DAY -> on;
            case WEEK -> on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> on.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    private LocalDate last(LocalDate on) {
        return switch (this) {
            case DAY -> on;
            case WEEK -> first(on).plusDays(6);
            case MONTH ->
                on.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }

    /** All days that the page shows; a month in whole weeks. */
    List<LocalDate> days(LocalDate on) {
        return Stream.iterate(first(on), day -> !day.isAfter(last(on)), day -> day.plusDays(1))
                .toList();
    }

    LocalDate before(LocalDate on) {
        return switch (this) {
            case DAY -> on.minusDays(1);
            case WEEK -> on.minusWeeks(1);
            case MONTH -> on.minusMonths(1);
        };
    }

    LocalDate after(LocalDate on) {
        return switch (this) {
            case DAY -> on.plusDays(1);
            case WEEK -> on.plusWeeks(1);
            case MONTH -> on.plusMonths(1);
        };
    }

    String title(LocalDate on) {
        return switch (this) {
            case DAY -> JapaneseDates.formatWithWeekday(on);
            case WEEK -> JapaneseDates.format(first(on)) + "〜" + JapaneseDates.formatMonthDay(last(on));
            case MONTH -> JapaneseDates.format(YearMonth.from(on));
        };
    }
}
