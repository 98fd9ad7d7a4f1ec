package tsunagi.worklist;

/** 並び of a list of cases. */
enum CaseOrder {
    LAST_FACT("最近動きのあった順"),
    DUE("期限の早い順"),
    NEWEST("受付の新しい順"),
    OLDEST("受付の古い順"),
    NUMBER("ケース番号の順");

    private final String label;

    CaseOrder(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
