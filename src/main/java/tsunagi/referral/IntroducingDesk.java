package tsunagi.referral;

import java.util.Arrays;
import java.util.function.Function;
import tsunagi.resource.ResourceKind;

/** 紹介元機関 of 様式2 (相談経路) by its code, as a desk of a chain: the form says the kind of desk and not which one. */
enum IntroducingDesk {
    O01("福祉事務所（生活保護担当部署）", ResourceKind.WELFARE_OFFICE),
    O02("行政の他部門", ResourceKind.OTHER_DEPARTMENT),
    O03("ハローワーク等労働機関", ResourceKind.EMPLOYMENT_OFFICE),
    O04("社会福祉協議会", ResourceKind.SOCIAL_WELFARE_COUNCIL),
    O05("地域包括支援センター・居宅介護支援事業所", ResourceKind.ELDERLY_SUPPORT),
    O06("障害者の支援機関", ResourceKind.DISABILITY_SUPPORT),
    O07("医療機関", ResourceKind.MEDICAL),
    O08("保健所・精神保健福祉センター", ResourceKind.MEDICAL),
    O09("学校・教育委員会", ResourceKind.CHILD_AND_YOUTH),
    O10("児童相談所・家庭児童相談室", ResourceKind.CHILD_AND_YOUTH),
    O11("地域若者サポートステーション", ResourceKind.CHILD_AND_YOUTH),
    O12("ひきこもり地域支援センター", ResourceKind.CHILD_AND_YOUTH),
    O13("民生委員・児童委員", ResourceKind.OTHER),
    O14("法テラス・弁護士等", ResourceKind.LEGAL),
    O15("警察・更生保護", ResourceKind.OTHER),
    O16("ライフライン事業者・企業", ResourceKind.OTHER),
    O17("NPO・ボランティア・自治会", ResourceKind.OTHER),
    O18("そのほかの紹介元", ResourceKind.OTHER);

    private final String label;
    private final ResourceKind kind;

    IntroducingDesk(String label, ResourceKind kind) {
        this.label = label;
        this.kind = kind;
    }

    static String[] codes() {
        return texts(IntroducingDesk::name);
    }

    static String[] kinds() {
        return texts(each -> each.kind.name());
    }

    static String[] names() {
        return texts(each -> each.label);
    }

    private static String[] texts(Function<IntroducingDesk, String> text) {
        return Arrays.stream(values()).map(text).toArray(String[]::new);
    }
}
