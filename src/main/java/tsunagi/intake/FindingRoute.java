package tsunagi.intake;

/** 把握経路 (法8条1項, 様式2 相談経路 R1–R7) — follows from how the consultation came and from whom. */
enum FindingRoute {
    R1("本人自ら連絡（来所）"),
    R2("本人自ら連絡（電話・メール）"),
    R3("家族・知人から連絡（来所）"),
    R4("家族・知人から連絡（電話・メール）"),
    R5("関係機関・関係者からの紹介"),
    R6("自立相談支援機関がアウトリーチして勧めた"),
    R7("その他");

    private final String label;

    FindingRoute(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static FindingRoute of(ReceptionChannel channel, CallerKind caller) {
        if (caller == CallerKind.AGENCY) {
            return R5;
        }
        return switch (channel) {
            case HOME_VISIT, OUTREACH_DESK -> R6;
            case OTHER -> R7;
            case VISIT -> caller == CallerKind.PERSON ? R1 : R3;
            case TELEPHONE, MESSAGE -> caller == CallerKind.PERSON ? R2 : R4;
        };
    }
}
