package tsunagi.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.Refusal;

/**
 * 日付での絞り込み, relative to the day on which somebody looks.
 *
 * @param days for {@link Span#DAYS} only: back from today, or ahead where the day is one by which something is due
 */
record DayFilter(Day day, Span span, @Nullable Integer days) {
    private static final int MOST_DAYS = 3_650;
    /** Before every case: what is overdue is due within some days as well. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    DayFilter {
        if (span == Span.DAYS && (days == null || days < 1 || days > MOST_DAYS)) {
            throw new Refusal("days", "日数は1から%,dまでの数字で入力してください".formatted(MOST_DAYS));
        }
    }

    /** Which day of a case. */
    enum Day {
        RECEIVED("受付日"),
        LAST_FACT("最近の動き"),
        DUE("期限");

        private final String label;

        Day(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** How far. */
    enum Span {
        THIS_MONTH("今月"),
        LAST_MONTH("先月"),
        DAYS("◯日以内"),
        THIS_YEAR("今年度");

        private final String label;

        Span(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** First and last day, both included. */
    record Range(LocalDate from, LocalDate to) {
        static Range of(YearMonth month) {
            return new Range(month.atDay(1), month.atEndOfMonth());
        }
    }

    Range range(LocalDate today) {
        return switch (span) {
            case THIS_MONTH -> Range.of(YearMonth.from(today));
            case LAST_MONTH -> Range.of(YearMonth.from(today).minusMonths(1));
            case DAYS -> within(today, days == null ? 0 : days);
            case THIS_YEAR -> {
                var year = FiscalYear.of(today);
                yield new Range(year.start(), year.end());
            }
        };
    }

    private Range within(LocalDate today, int number) {
        return day == Day.DUE ? new Range(EVER, today.plusDays(number)) : new Range(today.minusDays(number), today);
    }

    /** {@code 受付日が今月}, {@code 期限が7日以内（過ぎたものも）}. */
    String label() {
        String far = span == Span.DAYS ? days + "日以内" + (day == Day.DUE ? "（過ぎたものも）" : "") : span.label();
        return day.label() + "が" + far;
    }
}
