package tsunagi.conference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import tsunagi.kernel.Refusal;

/** 定例の日 — on which day of its month a regular meeting falls, before closed days are looked at. */
sealed interface DayRule {
    int LAST_WEEK = 5;

    /** The day of the month; a month without it has it on its last day. */
    LocalDate in(YearMonth month);

    /** {@code 第3水曜日}. */
    String label();

    /**
     * 第3水曜日.
     *
     * @param week 1 to 4, or {@link #LAST_WEEK} for the last one of the month
     */
    record Weekday(int week, DayOfWeek day) implements DayRule {
        private static final String DAYS = "月火水木金土日";

        public Weekday {
            if (week < 1 || week > LAST_WEEK) {
                throw new Refusal("week", "第何週かを選んでください");
            }
        }

        @Override
        public LocalDate in(YearMonth month) {
            LocalDate first = month.atDay(1);
            return first.with(
                    week == LAST_WEEK
                            ? TemporalAdjusters.lastInMonth(day)
                            : TemporalAdjusters.dayOfWeekInMonth(week, day));
        }

        @Override
        public String label() {
            return (week == LAST_WEEK ? "最終" : "第" + week) + DAYS.charAt(day.getValue() - 1) + "曜日";
        }
    }

    /** 15日. */
    record DayOfMonth(int day) implements DayRule {
        public DayOfMonth {
            if (day < 1 || day > 31) {
                throw new Refusal("dayOfMonth", "日は1から31までの数字で入力してください");
            }
        }

        @Override
        public LocalDate in(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }

        @Override
        public String label() {
            return day + "日";
        }
    }
}
