package tsunagi.standards;

import tsunagi.kernel.Yen;

/** 資産上限の決め方（規則10条4号） — 基準額 times so much, and never more than a ceiling. */
enum AssetPart {
    TIMES("基準額の倍数"),
    CEILING("金額の上限");

    private final String label;

    AssetPart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String shown(long number) {
        return this == TIMES ? "基準額の" + number + "倍" : Yen.of(number).format() + "まで";
    }
}
