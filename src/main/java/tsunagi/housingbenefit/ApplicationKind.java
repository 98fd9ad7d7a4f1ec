package tsunagi.housingbenefit;

/** 申請の種類 — what of a benefit is applied for. */
enum ApplicationKind {
    FIRST("支給申請"),
    /** 延長・再延長 (規則12条1項ただし書) */
    EXTENSION("延長申請"),
    /** 支給額の変更 */
    CHANGE("変更申請"),
    /** 中断からの再開 (規則12条2項) */
    RESUMPTION("再開申請");

    private final String label;

    ApplicationKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
