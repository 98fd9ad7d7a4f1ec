package tsunagi.housingbenefit;

/** 支給額の変更の事由 — the three of {@code tsunagi.meanstest.AmountChange}, the third with both its reasons. */
enum ChangeGround {
    RENT_CHANGED("家賃の額が変わった"),
    INCOME_FELL("収入が減って基準額以下になった"),
    MOVED_WITHOUT_FAULT("責めによらない転居"),
    MOVED_AS_GUIDED("自立相談支援機関などの指導による、同じ自治体の中の転居");

    private final String label;

    ChangeGround(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
