package tsunagi.housingbenefit;

/** 違いの扱い, which a person decides. Neither changes a decision or a payment by itself. */
enum RecheckAnswer {
    /** Somebody will correct it: by a new decision, and for what was paid by a claim or a payment. */
    CORRECT("訂正の手続きをする"),
    LEAVE("そのままとする");

    private final String label;

    RecheckAnswer(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
