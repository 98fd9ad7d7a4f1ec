package tsunagi.person;

/** Why somebody of the register may be the one who is being entered; the strongest first. */
enum Likeness {
    TELEPHONE("同じ電話番号"),
    KANA_AND_BIRTH("ふりがなと生年が同じ"),
    NAME_AND_BIRTH("氏名と生年が同じ"),
    KANA("ふりがなが同じ"),
    NAME("氏名が同じ"),
    BEGINNING_AND_BIRTH("氏名・ふりがなの始めと生年が同じ"),
    BEGINNING("氏名・ふりがなの始めが同じ");

    private final String label;

    Likeness(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
