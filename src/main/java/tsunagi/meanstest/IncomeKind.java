package tsunagi.meanstest;

import org.jspecify.annotations.Nullable;

/**
 * 収入の種別 — and whether it usually counts. The ordinance says 収入の額 only; what counts is what municipalities publish, so an
 * officer may decide otherwise and says why ({@link Inclusion}).
 */
public enum IncomeKind implements ItemKind {
    WAGES("給与", true, "通勤交通費", "総支給額から通勤交通費を除く（横須賀市・蓮田市・宜野湾市の案内）"),
    BUSINESS("事業収入", true, "経費", "収入から経費を除く（横須賀市の案内）"),
    PENSION("年金", true, null, "継続する収入として算入（台東区・宜野湾市の案内）"),
    UNEMPLOYMENT_BENEFIT("失業等給付", true, null, "継続する収入として算入（台東区・宜野湾市の案内）"),
    PROPERTY("不動産の賃貸収入", true, null, "継続する収入として算入（台東区・宜野湾市の案内）"),
    REMITTANCE("継続的な仕送り", true, null, "継続する収入として算入（台東区・宜野湾市の案内）"),
    /** 2023年4月から; until then it counted. */
    CHILD_ALLOWANCE("児童手当など特定目的の手当", false, null, "特定の目的の手当は算入しない（高石市の案内、令和5年4月から）"),
    SCHOOL_CHILD_EARNINGS("未成年で就学中の子の収入", false, null, "未成年で就学中の子の収入は算入しない"),
    LOAN("借入金", false, null, "借入れは収入でない"),
    PUBLIC_LOAN("公的な貸付け", false, null, "借入れは収入でない"),
    RETIREMENT_PAY("退職金", false, null, "一時の収入は算入しない"),
    ONE_OFF("一時的な臨時収入", false, null, "一時の収入は算入しない");

    private final String label;
    private final boolean countsUsually;
    private final @Nullable String deduction;
    private final String basis;

    IncomeKind(String label, boolean countsUsually, @Nullable String deduction, String basis) {
        this.label = label;
        this.countsUsually = countsUsually;
        this.deduction = deduction;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean countsUsually() {
        return countsUsually;
    }

    @Override
    public String basis() {
        return basis;
    }

    /** What is taken off the gross amount; null when nothing is. */
    public @Nullable String deduction() {
        return deduction;
    }

    /** 事業 may run at a loss, and then its income is nothing; nobody's way to work costs more than the wage. */
    boolean mayRunAtALoss() {
        return this == BUSINESS;
    }
}
