package tsunagi.tenancy;

/** 帳票の種類 — the papers of the procedure; number and name are each municipality's own (札幌 要綱6(2)、長岡 要領9(2)). */
public enum PaperKind implements Labelled {
    INTAKE("相談受付・申込票"),
    ASSESSMENT("インテーク・アセスメントシート"),
    SUPPORT_RECORD("支援経過記録シート"),
    CASE_LIST("支援ケース一覧"),
    PLAN("プラン"),
    EVALUATION("評価シート"),
    PRIVACY_RULES("個人情報取扱規程"),
    DECISION_NOTICE("支援決定の通知"),
    REFERRAL_LETTER("紹介状"),
    PLAN_REPORT("プランの報告"),
    SUPPORT_REQUEST("支援要請"),
    REASON_REPORT("支援決定できない理由の報告");

    private final String label;

    PaperKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
