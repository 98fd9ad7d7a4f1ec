package tsunagi.conference;

/** 構成員の区分. Only the municipality's officer decides by her presence whether a plan can be agreed to. */
public enum AttendeeKind {
    AGENCY("自立相談支援機関"),
    MUNICIPALITY("市担当者"),
    HELLO_WORK("ハローワーク"),
    WELFARE_COUNCIL("社会福祉協議会"),
    WELFARE_COMMISSIONER("民生委員・児童委員"),
    MUNICIPAL_DEPARTMENT("庁内の関係部署"),
    SUPPORT_PROVIDER("支援提供機関"),
    OTHER("その他");

    private final String label;

    AttendeeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
