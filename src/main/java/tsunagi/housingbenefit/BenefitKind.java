package tsunagi.housingbenefit;

/** 給付の種類（法3条3項1号・2号）. */
enum BenefitKind {
    RENT("家賃相当額"),
    MOVING("転居費用補助");

    private final String label;

    BenefitKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
