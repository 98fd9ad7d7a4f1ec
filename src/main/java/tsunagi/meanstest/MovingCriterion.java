package tsunagi.meanstest;

import org.jspecify.annotations.Nullable;

/** 転居費用補助の要件 B1–B7 ({@code rules.md} §2.3) and those that it shares with the rent. */
public enum MovingCriterion implements GrantCriterion {
    DROP("M1", "世帯員の死亡又は本人・世帯員の離職・休業等により、世帯収入額が著しく減少した", "規則3条の2", Asked.ANSWERED),
    TWO_YEARS("B1", "著しく減少した月から起算して2年を経過していない", "規則10条1号ハ", Asked.COMPUTED),
    MAIN_EARNER("B2", "申請月に世帯の生計を主として維持している", "規則10条2号ロ", Asked.ANSWERED),
    INCOME("B3", "世帯収入額が上限以下である", "規則10条3号ロ", Asked.COMPUTED),
    ASSETS("B4", "金融資産の合計額が上限以下である", "規則10条4号", Asked.COMPUTED),
    BUDGET("B5", "家計の改善のために転居が必要で、その費用の捻出が困難であると認められる", "規則10条5号ロ", Asked.ANSWERED),
    JOB_SEEKING("B6", "求職活動", "規則10条5号", Asked.NOT_ASKED),
    HOME_OWNED("B7", "持家などに住む人も対象になる", "規則10条3号ロ", Asked.NOT_ASKED),
    JURISDICTION("A7", "福祉事務所の所管区域内に居住地がある", "法6条1項", Asked.ANSWERED),
    NO_SIMILAR_BENEFIT("A8", "同一の事由により法令・条例に基づく相当給付を受けていない", "規則18条", Asked.ANSWERED),
    NO_ORGANISED_CRIME("A9", "本人と世帯員が暴力団員でない", "申請時確認書", Asked.ANSWERED),
    NO_PUBLIC_ASSISTANCE("A10", "本人と世帯員が生活保護を受けていない", "自治体の要綱", Asked.ANSWERED),
    NOT_BARRED("A11", "再支給の制限に当たらない", "規則16条", Asked.ANSWERED);

    /** How the answer comes. */
    enum Asked {
        ANSWERED,
        COMPUTED,
        /** 規則10条5号 asks the one of the rent and not of the move; nothing is to be answered. */
        NOT_ASKED
    }

    private final String number;
    private final String label;
    private final String article;
    private final Asked asked;

    MovingCriterion(String number, String label, String article, Asked asked) {
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
        return asked == Asked.ANSWERED;
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
}
