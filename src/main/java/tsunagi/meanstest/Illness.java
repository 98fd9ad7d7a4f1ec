package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;

/**
 * 中断の理由（疾病又は負傷、規則12条2項）.
 *
 * @param since the day on which the person could no longer seek work: 10条5号イの要件に該当しなくなった日
 * @param decidedOn the day on which the suspension was decided
 */
public record Illness(LocalDate since, LocalDate decidedOn) {
    private static final int MONTHS_TO_RECOVER = 24;

    /** @throws Refusal when it was decided before it began */
    public Illness {
        if (decidedOn.isBefore(since)) {
            throw new Refusal("decidedOn", "中断を決定した日は、求職活動ができなくなった日以後にしてください");
        }
    }

    /** 二年以内: the last day on which the requirements can be met again. The first day is not counted (民法140条, 143条2項). */
    LocalDate lastDayToRecover(Counted from) {
        LocalDate counted = from == Counted.SINCE_REQUIREMENT_LOST ? since : decidedOn;
        return requireNonNull(
                Period.ofMonths(counted.plusDays(1), MONTHS_TO_RECOVER).end());
    }

    /** From when the two years are counted: the ordinance and the municipalities' rules (C9) don't say the same. */
    public enum Counted {
        SINCE_REQUIREMENT_LOST("要件に該当しなくなった日から（規則12条2項）"),
        SINCE_DECISION("中断を決定した日から（自治体の要綱）");

        private final String label;

        Counted(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
