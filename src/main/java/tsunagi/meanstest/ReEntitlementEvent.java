package tsunagi.meanstest;

/** 再支給を求める事由（規則16条） — what happened after the last payment. */
public enum ReEntitlementEvent {
    DISMISSED("解雇（自己の責めに帰すべき理由によるものを除く。）", Rule.AFTER_ONE_YEAR),
    EMPLOYER_CIRCUMSTANCES("事業主の都合による離職", Rule.AFTER_ONE_YEAR),
    BUSINESS_CLOSED("廃業（自己の責め・都合によるものを除く。）", Rule.AFTER_ONE_YEAR),
    INCOME_REDUCED("自己の責め・都合によらない収入の減少", Rule.AFTER_ONE_YEAR),
    HOUSEHOLD_MEMBER_DIED("同一の世帯に属する人の死亡による世帯収入額の著しい減少", Rule.AFTER_ONE_YEAR),
    OWN_CHOICE("自己の都合による離職・廃業など", Rule.NEVER),
    OWN_FAULT("自己の責めに帰すべき理由による解雇など", Rule.NEVER),
    RESUMED_AFTER_ILLNESS("疾病又は負傷による中断からの再開", Rule.WITHIN_TWO_YEARS);

    private final String label;
    private final Rule rule;

    ReEntitlementEvent(String label, Rule rule) {
        this.label = label;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    Rule rule() {
        return rule;
    }

    /** 解雇その他事業主の都合による離職: the two that 令和5年附則2条 speaks of. */
    boolean isByEmployer() {
        return this == DISMISSED || this == EMPLOYER_CIRCUMSTANCES;
    }

    enum Rule {
        /** 支給が終了した月の翌月から起算して一年を経過している場合に限る */
        AFTER_ONE_YEAR,
        NEVER,
        /** 12条2項に規定する場合: no year is waited for, but the requirements are met again within two. */
        WITHIN_TWO_YEARS
    }
}
