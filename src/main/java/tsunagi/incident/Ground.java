package tsunagi.incident;

/** 報告しなければならない理由 (個人情報保護法施行規則7条 for a commissioned body, 43条 for the city), with its number in the rule. */
enum Ground {
    SENSITIVE("①要配慮個人情報が含まれる"),
    PROPERTY("②財産的被害が生じるおそれ"),
    WRONGFUL("③不正の目的のおそれ"),
    NUMBER("④本人の数が多い"),
    ORDINANCE("⑤条例要配慮個人情報が含まれる");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
