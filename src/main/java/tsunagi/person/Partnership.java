package tsunagi.person;

/** 夫婦・パートナーの間柄 — how two people of a family stand to each other. */
public enum Partnership {
    MARRIED("婚姻"),
    PARTNERS("事実婚・内縁"),
    SEPARATED("別居（婚姻は続いている）"),
    DIVORCED("離婚");

    private final String label;

    Partnership(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
