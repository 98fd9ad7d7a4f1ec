package tsunagi.surroundings;

/** 相手の種類 — what somebody or something around the person is to her. */
public enum TieKind {
    RELATIVE("親族"),
    FRIEND("友人・知人"),
    NEIGHBOUR("近所・自治会"),
    COMMISSIONER("民生委員・児童委員"),
    WORK("職場・ハローワーク"),
    SCHOOL("学校・保育"),
    MEDICAL("医療"),
    CARE("介護・障害福祉"),
    OFFICE("行政"),
    SUPPORTER("支援機関・団体"),
    CREDITOR("貸主・債権者"),
    OTHER("その他");

    private final String label;

    TieKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
