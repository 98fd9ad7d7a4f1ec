package tsunagi.standards;

/** 住居確保給付金の帳票 — whose numbers and names each municipality's 要綱 sets. */
public enum BenefitPaper {
    STATUTORY_RENT("省令の申請書（家賃相当額）"),
    STATUTORY_MOVING("省令の申請書（転居費用）"),
    STATUTORY_IDENTITY("身分証明書"),
    APPLICATION("支給申請書"),
    CONFIRMATION("申請時確認書"),
    EXTENSION("期間延長の申請書"),
    CHANGE("変更の申請書"),
    INTENDED_DWELLING("入居予定住宅の状況通知書"),
    DWELLING("入居住宅の状況通知書"),
    JOB_SEARCH_CHECK("求職申込等の確認票"),
    DWELLING_REPORT("住宅確保報告書"),
    ELIGIBILITY_CERTIFICATE("支給対象者証明書"),
    REGULAR_EMPLOYMENT("常用就職届"),
    DECISION_NOTICE("支給決定通知書"),
    ENDING_NOTICE("支給中止通知書"),
    INQUIRY("法22条の報告依頼"),
    LEAVING_STATEMENT("離職状況の申立書"),
    REDUCTION_STATEMENT("就業機会減少の申立書"),
    ACTIVITY_REPORT("求職活動等状況報告書"),
    PAY_CERTIFICATE("給与証明書");

    private final String label;

    BenefitPaper(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
