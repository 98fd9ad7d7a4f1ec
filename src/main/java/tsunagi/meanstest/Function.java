package tsunagi.meanstest;

/** What a formula may call. */
enum Function {
    MIN("min"),
    MAX("max"),
    /** 規則11条2項 */
    CEIL_100("ceil100");

    private static final long HUNDRED = 100;

    private final String word;

    Function(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    long apply(Call call) {
        long first = call.terms().getFirst().value();
        return switch (this) {
            case MIN -> Math.min(first, call.terms().getLast().value());
            case MAX -> Math.max(first, call.terms().getLast().value());
            case CEIL_100 -> Math.multiplyExact(Math.ceilDiv(first, HUNDRED), HUNDRED);
        };
    }
}
