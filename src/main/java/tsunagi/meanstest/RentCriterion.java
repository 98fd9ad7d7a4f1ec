package tsunagi.meanstest;

import org.jspecify.annotations.Nullable;

/** 家賃相当額の要件 A1–A11 in the order of the decision table. Three are computed, the others are answered by staff. */
public enum RentCriterion implements GrantCriterion {
    TWO_YEARS("A1", "離職等の日から2年（延長を含む）を経過していない", "規則10条1号イ", Asked.WHERE_WORK_ENDED),
    REDUCED_NOW("A1'", "申請月に、離職・廃業と同等程度に収入が減少している", "規則10条1号ロ", Asked.WHERE_INCOME_FELL),
    MAIN_EARNER_THEN("A2", "離職等の日に世帯の生計を主として維持していた", "規則10条2号イ", Asked.WHERE_WORK_ENDED_EVEN_LATER),
    MAIN_EARNER_NOW("A2", "申請月に世帯の生計を主として維持している", "規則10条2号ロ", Asked.WHERE_INCOME_FELL_EVEN_LATER),
    INCOME("A3", "世帯収入額が上限以下である", "規則10条3号イ", Asked.ALWAYS),
    ASSETS("A4", "金融資産の合計額が上限以下である", "規則10条4号", Asked.ALWAYS),
    JOB_SEEKING("A5", "誠実かつ熱心に求職活動を行う", "規則10条5号イ", Asked.ALWAYS),
    HOUSING("A6", "賃借する住宅を失った、又は家賃を支払うことが困難である", "法3条3項1号", Asked.ALWAYS),
    JURISDICTION("A7", "福祉事務所の所管区域内に居住地がある", "法6条1項", Asked.ALWAYS),
    NO_SIMILAR_BENEFIT("A8", "同一の事由により法令・条例に基づく相当給付を受けていない", "規則18条", Asked.ALWAYS),
    NO_ORGANISED_CRIME("A9", "本人と世帯員が暴力団員でない", "申請時確認書", Asked.ALWAYS),
    NO_PUBLIC_ASSISTANCE("A10", "本人と世帯員が生活保護を受けていない", "自治体の要綱", Asked.ALWAYS),
    NOT_BARRED("A11", "再支給の制限に当たらない", "規則16条", Asked.AT_FIRST);

    private final String number;
    private final String label;
    private final String article;
    private final Asked asked;

    RentCriterion(String number, String label, String article, Asked asked) {
        this.number = number;
        this.label = label;
        this.article = article;
        this.asked = asked;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public boolean isAnswered() {
        return shortfall() == null;
    }

    @Override
    public @Nullable Shortfall shortfall() {
        return switch (this) {
            case TWO_YEARS -> Shortfall.TWO_YEARS;
            case INCOME -> Shortfall.INCOME;
            case ASSETS -> Shortfall.ASSETS;
            default -> null;
        };
    }

    /** Whether it has to be met on this ground: R3 has no two years, and 延長・再開 asks neither 10条1号 nor 16条 again. */
    public boolean isAskedOn(RentGround ground) {
        boolean workEnded = ground.type() != BenefitType.R3;
        boolean first = !(ground instanceof RentGround.Continued);
        return switch (asked) {
            case ALWAYS -> true;
            case AT_FIRST -> first;
            case WHERE_WORK_ENDED -> workEnded && first;
            case WHERE_WORK_ENDED_EVEN_LATER -> workEnded;
            case WHERE_INCOME_FELL -> !workEnded && first;
            case WHERE_INCOME_FELL_EVEN_LATER -> !workEnded;
        };
    }

    /** On which grounds; even later = at 延長 and 再開, too (規則12条). */
    private enum Asked {
        ALWAYS,
        AT_FIRST,
        WHERE_WORK_ENDED,
        WHERE_WORK_ENDED_EVEN_LATER,
        WHERE_INCOME_FELL,
        WHERE_INCOME_FELL_EVEN_LATER
    }
}
