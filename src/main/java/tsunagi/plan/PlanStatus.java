package tsunagi.plan;

/** プランの状態 as lists and other modules see it; the moves between them are in {@code PlanState}. */
public enum PlanStatus {
    DRAFT("案を作成中"),
    /** Being revised after the municipality returned it or the conference agreed with changes: needs no new conference. */
    REWORKED("見直し中"),
    AGREED("本人同意済み"),
    AGREED_AGAIN("見直しに本人同意済み"),
    ON_AGENDA("会議の議題"),
    CONTINUED("継続審議"),
    APPROVED("会議で了承"),
    APPROVED_AMENDED("会議で修正了承"),
    SENT_BACK("会議から差戻し"),
    SUBMITTED("市へ提出済み"),
    RETURNED("市から差戻し"),
    DECIDED("支援決定済み"),
    CONFIRMED("市の確認済み"),
    REPORTED("市へ報告済み"),
    NOT_NEEDED("市の手続きなし");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether support is given by this plan. */
    public boolean inForce() {
        return compareTo(DECIDED) >= 0;
    }
}
