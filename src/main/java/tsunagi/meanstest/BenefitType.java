package tsunagi.meanstest;

/** 申請類型 — on what ground 住居確保給付金 is applied for (法3条3項、規則3条・3条の2). */
public enum BenefitType {
    /** 法3条3項1号 */
    R1("離職"),
    /** 規則3条1号 */
    R2("廃業"),
    /** 規則3条2号 */
    R3("減収（休業等）"),
    /** 法3条3項2号、規則3条の2 */
    M1("転居費用補助");

    private final String label;

    BenefitType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 家賃相当額, paid monthly; otherwise 転居費用, paid once. */
    public boolean isRent() {
        return this != M1;
    }
}
