package tsunagi.tenancy;

/** 経路 — what the municipality must do before a service of a plan can be used (長岡 要領4(2)オ・カ、札幌 要綱3(2)オ・カ). */
public enum Route implements Labelled {
    DECISION("支援決定"),
    CONFIRMATION("確認"),
    /** The agency asks ハローワーク by sending the plan, after the municipality has checked and agreed. */
    SUPPORT_REQUEST("支援要請"),
    /** 住居確保給付金: granted by a procedure of its own (法6条). */
    SEPARATE_BENEFIT_DECISION("別の支給決定"),
    /** Accepted as an emergency, before any plan. */
    EMERGENCY_ACCEPTANCE("緊急利用の承諾"),
    NONE("なし");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
