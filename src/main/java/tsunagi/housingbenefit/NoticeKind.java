package tsunagi.housingbenefit;

/** 出す文書 of a decision. */
enum NoticeKind {
    /** 支給・不支給・延長・変更・停止・再開・中止の通知 */
    DECISION("通知書"),
    /** 支給対象者証明書, which the person shows to who lets a dwelling. */
    CERTIFICATE("支給対象者証明書");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
