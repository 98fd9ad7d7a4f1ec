package tsunagi.tenancy;

/** 職種 — posts of a 自立相談支援機関 (長岡 要領3(2)、札幌 要綱2(2)、港区 計画5). */
public enum Post implements Labelled {
    CHIEF_CONSULTANT("主任相談支援員"),
    CONSULTANT("相談支援員"),
    EMPLOYMENT_SUPPORTER("就労支援員"),
    HOUSEHOLD_BUDGET_SUPPORTER("家計改善支援員"),
    OUTREACH_SUPPORTER("アウトリーチ支援員");

    private final String label;

    Post(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
