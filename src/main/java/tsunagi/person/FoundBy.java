package tsunagi.person;

/** By what somebody was found; the surest first. */
public enum FoundBy {
    NUMBER("ケース番号"),
    NAME("氏名"),
    KANA("ふりがな"),
    BEGINNING("氏名・ふりがなの始め"),
    WORD("氏名・ふりがなの一部"),
    FORMER_NAME("以前の氏名"),
    TELEPHONE("電話番号"),
    ADDRESS("住所");

    private final String label;

    FoundBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
