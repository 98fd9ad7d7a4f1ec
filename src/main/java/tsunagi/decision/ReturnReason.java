package tsunagi.decision;

/** 差戻しの理由 (長岡 要領6(3)、札幌 要綱5(3): 利用要件に該当しないなど、支援決定ができない理由). */
public enum ReturnReason {
    REQUIREMENT_NOT_MET("利用要件に該当しない"),
    REQUIREMENT_UNCLEAR("利用要件を確かめる書類・情報が足りない"),
    SUPPORT_UNSUITABLE("支援方針・支援内容が課題や目標に合っていない"),
    PERIOD_UNSUITABLE("利用期間・頻度の見直しが要る"),
    OTHER_SERVICE_FIRST("ほかの制度・事業が先になる"),
    AGREEMENT_UNCLEAR("本人の同意・申込みが確かめられない"),
    INCOMPLETE("記載の誤り・もれがある"),
    OTHER("その他");

    private final String label;

    ReturnReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
