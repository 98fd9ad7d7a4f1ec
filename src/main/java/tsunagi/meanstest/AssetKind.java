package tsunagi.meanstest;

/** 資産の種別 — and whether it is 金融資産, which alone counts (規則10条4号). */
public enum AssetKind implements ItemKind {
    CASH("現金", true, "金融資産"),
    DEPOSIT("預貯金", true, "金融資産"),
    SECURITIES("債券・株式・投資信託", true, "金融資産（杉並区の案内）"),
    CRYPTO_ASSETS("暗号資産", true, "金融資産（杉並区の案内）"),
    LIFE_INSURANCE("生命保険など", false, "生命保険などは金融資産に含めない"),
    REAL_ESTATE("不動産", false, "不動産は金融資産でない"),
    CAR("自動車", false, "自動車は金融資産でない");

    private final String label;
    private final boolean countsUsually;
    private final String basis;

    AssetKind(String label, boolean countsUsually, String basis) {
        this.label = label;
        this.countsUsually = countsUsually;
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
}
