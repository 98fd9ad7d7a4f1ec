package tsunagi.payment;

/** 預金種目, each with its digit in the formats of 全銀協. */
enum AccountType {
    ORDINARY("普通", 1),
    CURRENT("当座", 2),
    SAVINGS("貯蓄", 4);

    private final String label;
    private final int code;

    AccountType(String label, int code) {
        this.label = label;
        this.code = code;
    }

    String label() {
        return label;
    }

    int code() {
        return code;
    }
}
