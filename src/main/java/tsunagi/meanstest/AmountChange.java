package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/**
 * 支給額の変更の事由 — the three grounds on which the monthly amount is computed anew ({@code rules.md} §2.8; 杉並区 names the first two,
 * all three are [B]). The new amount itself is 規則11条 with the new figures.
 */
public sealed interface AmountChange {
    String label();

    /** The first month in which it was so. */
    YearMonth since();

    /** Whether the person gets less: then nobody waits for her to apply. */
    boolean isLess();

    /** ① 家賃額の変更. */
    record RentChanged(YearMonth since, Rent before, Rent after) implements AmountChange {
        /** @throws Refusal when the rent is as before */
        public RentChanged {
            if (before.equals(after)) {
                throw new Refusal("after", "家賃の額が変わっていません");
            }
        }

        @Override
        public String label() {
            return "家賃の額が変わった";
        }

        @Override
        public boolean isLess() {
            return AmountChange.isLess(before, after);
        }
    }

    /** ② 一部支給を受ける人の収入が減り、基準額以下になった. */
    record IncomeFell(YearMonth since, IncomeThreshold threshold, Yen before, Yen after) implements AmountChange {
        /** @throws Refusal when the whole rent was paid already, or the income is still above 基準額 */
        public IncomeFell {
            PlausibleAmount.check("before", before);
            PlausibleAmount.check("after", after);
            Yen limit = threshold.value().amount();
            if (before.compareTo(limit) <= 0) {
                throw new Refusal("before", "世帯収入額が基準額（%s）以下の人には、家賃の額（上限まで）を支給しています".formatted(limit.format()));
            }
            if (after.compareTo(limit) > 0) {
                throw new Refusal(
                        "after", "世帯収入額（%s）が基準額（%s）を超えているため、支給額は変わりません".formatted(after.format(), limit.format()));
            }
        }

        @Override
        public String label() {
            return "収入が減って基準額以下になった";
        }

        @Override
        public boolean isLess() {
            return false;
        }
    }

    /** ③ 責めによらない転居、指導による同一自治体内の転居. Any other move ends the payment (C3). */
    record Moved(YearMonth since, Reason reason, Rent before, Rent after) implements AmountChange {
        public enum Reason {
            NOT_HER_FAULT("責めによらない転居"),
            GUIDED("自立相談支援機関などの指導による、同じ自治体の中の転居");

            private final String label;

            Reason(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }

        @Override
        public String label() {
            return reason.label();
        }

        @Override
        public boolean isLess() {
            return AmountChange.isLess(before, after);
        }
    }

    /**
     * The months that are paid in the new amount. A higher one begins with the application, as the first payment does; a lower one when
     * the rent fell, since never more than the rent is paid (規則11条1項1号).
     *
     * @throws Refusal when no month is left to pay
     */
    default List<YearMonth> months(RentBenefit.Paid benefit, LocalDate appliedOn, Starts starts) {
        YearMonth first = starts.month(appliedOn);
        List<YearMonth> months = benefit.months().from(isLess() || since().isAfter(first) ? since() : first);
        if (months.isEmpty()) {
            throw new Refusal(
                    "since", "支給期間は%sまでです。その後の変更は受け付けられません".formatted(JapaneseDates.format(benefit.lastMonth())));
        }
        return months;
    }

    /** From which month a change that was applied for counts: the municipality's setting. */
    enum Starts {
        MONTH_OF_APPLICATION("変更を申請した月分から", 0),
        MONTH_AFTER_APPLICATION("変更を申請した月の翌月分から", 1);

        private final String label;
        private final int later;

        Starts(String label, int later) {
            this.label = label;
            this.later = later;
        }

        public String label() {
            return label;
        }

        YearMonth month(LocalDate appliedOn) {
            return YearMonth.from(appliedOn).plusMonths(later);
        }
    }

    private static boolean isLess(Rent before, Rent after) {
        return after.monthly().compareTo(before.monthly()) < 0;
    }
}
