package tsunagi.housingbenefit;

/** 決定のボタン — which of the answers was pressed. */
enum DecisionAnswer {
    GRANT,
    /** 支給額0円 on purpose: the months run, although nothing is paid. */
    GRANT_ZERO,
    REFUSAL
}
