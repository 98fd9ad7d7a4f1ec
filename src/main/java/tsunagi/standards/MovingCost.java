package tsunagi.standards;

/** 転居費用の項目（規則11条1項2号） — a kind of cost, which a municipality pays, does not pay, or pays up to a limit. */
public enum MovingCost {
    REMOVAL("家財の運搬費用"),
    KEY_MONEY("礼金"),
    BROKERAGE("仲介手数料"),
    GUARANTEE("家賃債務保証料"),
    INSURANCE("住宅保険料"),
    LOCK("鍵交換費用"),
    RESTORATION("原状回復費用（ハウスクリーニングなど）"),
    DEPOSIT("敷金"),
    ADVANCE_RENT("契約時に払う家賃（前家賃）"),
    FURNITURE("家財・設備の購入費");

    static final String ELIGIBLE = "対象";
    static final String INELIGIBLE = "対象外";
    static final String LIMITED = "上限";

    private final String label;

    MovingCost(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static boolean isTreatment(StandardValue value) {
        return switch (value.text()) {
            case ELIGIBLE, INELIGIBLE -> value.number() == null;
            case LIMITED -> value.number() != null;
            default -> false;
        };
    }
}
