package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/**
 * 常用就職（規則15条2項）: employed for six months or more, the person's own income, not the household's, decides whether the payment goes
 * on.
 *
 * @param startedOn the first day of work
 * @param incomeMonth the month in which the income was obtained
 * @param ownIncome of that month, of the person alone
 */
public record RegularEmployment(
        LocalDate startedOn, Contract contract, YearMonth incomeMonth, Yen ownIncome, Rent rent) {
    private static final String ARTICLE = "規則15条2項";

    /** 労働契約の期間. */
    public enum Contract {
        NO_TERM("期間の定めがない"),
        SIX_MONTHS_OR_MORE("6か月以上の期間の定めがある"),
        SHORTER("6か月未満の期間の定めがある");

        private final String label;

        Contract(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** 常用就職. */
        public boolean isRegular() {
            return this != SHORTER;
        }
    }

    /** @throws Refusal for an income before the work began, or one that can't be true */
    public RegularEmployment {
        if (incomeMonth.isBefore(YearMonth.from(startedOn))) {
            throw new Refusal("incomeMonth", "収入の月は、就職した月以後にしてください");
        }
        PlausibleAmount.check("ownIncome", ownIncome);
    }

    /** 基準額 + min(家賃, 住宅扶助額), and beside it the income; the last step is by how much it lies above, or 0. */
    public List<Step> steps(IncomeThreshold threshold, RentCap cap) {
        Step limit = new Step(
                "収入の上限（常用就職）",
                threshold.formula().plus(rent.formula().min(cap.formula())),
                ARTICLE,
                threshold.value().words() + "、" + cap.value().words());
        Step over = new Step(
                "上限を超える額",
                Formula.of(ownIncome).minus(Formula.of(limit.value())).max(Formula.of(0)),
                ARTICLE,
                "本人の収入（世帯の収入ではない）");
        return List.of(limit, over);
    }

    /** Whether nothing is paid any more. A contract of less than six months is no 常用就職, whatever it pays. */
    public boolean endsPayment(IncomeThreshold threshold, RentCap cap) {
        return contract.isRegular() && steps(threshold, cap).getLast().value() > 0;
    }

    /**
     * C2, from the month in which the income was obtained.
     *
     * @throws Refusal when the payment goes on
     */
    public EndFact end(IncomeThreshold threshold, RentCap cap) {
        if (!contract.isRegular()) {
            throw new Refusal("contract", "契約の期間が6か月未満の就職は常用就職に当たりません。支給を続けます（規則15条2項）");
        }
        if (!endsPayment(threshold, cap)) {
            throw new Refusal(
                    "ownIncome",
                    "本人の収入が上限（%s）を超えていません。支給を続け、毎月の収入の報告を受けます（規則15条2項）"
                            .formatted(steps(threshold, cap).getFirst().yen().format()));
        }
        return EndFact.of(EndGround.INCOME_OVER_LIMIT, incomeMonth.atDay(1));
    }
}
