package tsunagi.meanstest;

/** 基準額 — a twelfth of the income up to which no 市町村民税 is due, by the size of the household (規則4条1号イ). */
public record IncomeThreshold(TableValue value) {
    public IncomeThreshold {
        PlausibleAmount.check("incomeThreshold", value.amount());
    }

    Formula formula() {
        return Formula.of(value.amount());
    }
}
