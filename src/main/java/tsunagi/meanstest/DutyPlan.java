package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import tsunagi.kernel.Refusal;

/**
 * どの活動が求められるか, month by month: seeking work, or for the self-employed whose income fell, for a while, efforts for the
 * business instead (規則10条5号イただし書).
 *
 * @param applicationDate the months are counted from the month of this day, whether paid or not
 * @param type 離職 and 廃業 know no substitute
 * @param substitution how long the municipality takes business efforts for job seeking
 */
public record DutyPlan(LocalDate applicationDate, BenefitType type, Substitution substitution) {
    /** 代替の認定: at each of the two decisions the municipality judges whether it serves the person's 自立. */
    public enum Substitution {
        NONE("認めない", 0),
        FIRST_THREE_MONTHS("申請月から3か月", 3),
        SIX_MONTHS("延長の間も引き続き（申請月から6か月）", 6);

        private final String label;
        private final int months;

        Substitution(String label, int months) {
            this.label = label;
            this.months = months;
        }

        public String label() {
            return label;
        }

        int months() {
            return months;
        }
    }

    /** @throws Refusal for a substitute where the ordinance knows none */
    public DutyPlan {
        if (!type.isRent()) {
            throw new Refusal("type", "転居費用補助では求職活動を求めません（規則10条5号）");
        }
        if (substitution != Substitution.NONE && type != BenefitType.R3) {
            throw new Refusal("substitution", "求職活動に代えられるのは、減収の人だけです（規則10条5号イただし書）");
        }
    }

    /** @throws Refusal for a month before the application */
    public Variant in(YearMonth month) {
        YearMonth applied = YearMonth.from(applicationDate);
        if (month.isBefore(applied)) {
            throw new Refusal("month", "申請した月より前の月です");
        }
        return month.isBefore(applied.plusMonths(substitution.months())) ? Variant.BUSINESS : Variant.JOB_SEEKING;
    }

    /** 切替えの月: here a 求職申込み is needed before anything can be counted. False for who sought work from the start. */
    public boolean switchesIn(YearMonth month) {
        return substitution != Substitution.NONE
                && month.equals(YearMonth.from(applicationDate).plusMonths(substitution.months()));
    }

    /** 活動の別. */
    public enum Variant {
        JOB_SEEKING("求職活動", "ハローワーク等への求職の申込み"),
        BUSINESS("給与以外の収入を増やす取組", "経営相談先への相談の申込み");

        private final String label;
        private final String begunBy;

        Variant(String label, String begunBy) {
            this.label = label;
            this.begunBy = begunBy;
        }

        public String label() {
            return label;
        }

        /** What is done once, when it begins. */
        public String begunBy() {
            return begunBy;
        }
    }
}
