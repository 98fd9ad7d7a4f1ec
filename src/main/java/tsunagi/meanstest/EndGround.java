package tsunagi.meanstest;

import java.util.Arrays;
import java.util.List;

/**
 * 中止事由 C1–C10. C1 to C7 are those of the 申請時確認書 (厚労省「様式の素案」); when each takes effect is the nation's manual at second
 * hand ({@code rules.md} §2.8, [B]) and can therefore be set otherwise in {@link EndRules}.
 */
public enum EndGround {
    NO_SINCERE_JOB_SEEKING("C1", "誠実かつ熱心に求職活動を行わない、又は就労支援の指示に従わない", "規則15条1項", StopsFrom.MONTH_OF_FACT),
    INCOME_OVER_LIMIT("C2", "常用就職して収入が基準額を超えた、又はその報告をしない", "規則15条2項", StopsFrom.MONTH_OF_FACT),
    LEFT_DWELLING("C3", "支給対象の住宅を退去した", "申請時確認書", StopsFrom.MONTH_AFTER),
    FALSE_APPLICATION("C4", "申請の内容に偽りがあった", "法18条", StopsFrom.AT_ONCE),
    ORGANISED_CRIME("C5", "受給者又は同一世帯の人が暴力団員と判明した", "申請時確認書", StopsFrom.AT_ONCE),
    IMPRISONED("C6", "拘禁刑以上の刑に処せられた", "申請時確認書", StopsFrom.AT_ONCE),
    PUBLIC_ASSISTANCE("C7", "生活保護の受給を始めた", "申請時確認書", StopsFrom.AS_AGREED),
    DIED("C8", "受給者が亡くなった", "自治体の要綱", StopsFrom.AT_ONCE),
    SUSPENDED_TWO_YEARS("C9", "中断から2年を経過した", "規則12条2項", StopsFrom.AT_ONCE),
    NO_REPORT_WHILE_SUSPENDED("C10", "中断中の毎月の報告を怠った", "自治体の要綱", StopsFrom.AT_ONCE);

    private final String code;
    private final String label;
    private final String article;
    private final StopsFrom usually;

    EndGround(String code, String label, String article, StopsFrom usually) {
        this.code = code;
        this.label = label;
        this.article = article;
        this.usually = usually;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Where it is written: an article, or the paper that the person signed. */
    public String article() {
        return article;
    }

    /** When it takes effect where the municipality has set nothing else. */
    public StopsFrom usually() {
        return usually;
    }

    /** C9 and C10: they follow from a suspension and are found by {@link RentBenefit.Suspended} alone. */
    public boolean onlyWhileSuspended() {
        return this == SUSPENDED_TWO_YEARS || this == NO_REPORT_WHILE_SUSPENDED;
    }

    /** C1: who is ill is not asked to seek work. */
    public boolean onlyWhilePaid() {
        return this == NO_SINCERE_JOB_SEEKING;
    }

    /** C1–C8, which somebody states. */
    public static List<EndGround> stated() {
        return Arrays.stream(values())
                .filter(ground -> !ground.onlyWhileSuspended())
                .toList();
    }
}
