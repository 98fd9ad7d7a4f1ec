package tsunagi.tenancy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;

/**
 * 提出期限の決まり — the nth day, or the nth 開庁日, of a month after the period.
 *
 * @param months of how many months later: 1 is 翌月
 */
public record Deadline(Unit unit, int number, int months) {
    private static final int MOST_DAYS = 31;
    private static final int MOST_BUSINESS_DAYS = 20;
    private static final int MOST_MONTHS = 12;

    public Deadline {
        requireNonNull(unit, "unit is null");
        int most = unit == Unit.DAY ? MOST_DAYS : MOST_BUSINESS_DAYS;
        if (number < 1 || number > most) {
            throw new Refusal("number", "1から%dまでの数で入力してください".formatted(most));
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new Refusal("months", "1から%dまでの数で入力してください".formatted(MOST_MONTHS));
        }
    }

    /** What is counted. */
    public enum Unit implements Labelled {
        DAY("日"),
        BUSINESS_DAY("開庁日目");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * Until when the return of a period is to be handed in that ends with this month. Where the day is no 開庁日, the last one
     * before it, on which somebody can still take it; where the month is shorter, its last day.
     *
     * @param calendar of who takes it
     */
    public LocalDate after(YearMonth last, BusinessCalendar calendar) {
        var month = last.plusMonths(months);
        return switch (unit) {
            case DAY -> calendar.onOrBefore(month.atDay(Math.min(number, month.lengthOfMonth())));
            case BUSINESS_DAY -> calendar.plusBusinessDays(month.atDay(1).minusDays(1), number);
        };
    }

    /** {@code 翌月10日}, {@code 翌々月の5開庁日目}. */
    public String label() {
        String month = switch (months) {
            case 1 -> "翌月";
            case 2 -> "翌々月";
            default -> months + "か月後の月";
        };
        return switch (unit) {
            case DAY -> month + (number == MOST_DAYS ? "末日" : number + "日");
            case BUSINESS_DAY -> month + "の" + number + "開庁日目";
        };
    }
}
