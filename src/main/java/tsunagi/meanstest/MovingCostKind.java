package tsunagi.meanstest;

/** 転居費用の経費区分. Which of them are covered is the municipality's table ({@link MovingCoverage}). */
public enum MovingCostKind {
    REMOVAL("転居先への家財の運搬費用", false),
    KEY_MONEY("礼金", true),
    BROKERAGE("仲介手数料", true),
    GUARANTEE("家賃債務保証料", true),
    INSURANCE("住宅保険料", true),
    LOCK("鍵交換費用", true),
    RESTORATION("原状回復費用（ハウスクリーニングなど）", false),
    DEPOSIT("敷金", true),
    ADVANCE_RENT("契約時に払う家賃（前家賃）", true),
    FURNITURE("家財・設備の購入費", false);

    private final String label;
    private final boolean movingIn;

    MovingCostKind(String label, boolean movingIn) {
        this.label = label;
        this.movingIn = movingIn;
    }

    public String label() {
        return label;
    }

    /** 入居に要する費用: only this part is received by the landlord in the person's place (規則17条). */
    public boolean isForMovingIn() {
        return movingIn;
    }
}
