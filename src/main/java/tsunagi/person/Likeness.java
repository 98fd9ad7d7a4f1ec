package tsunagi.person;

/**
 * 似ているところ — what two entries of the register have in common, and what tells them apart. The points say how much it counts
 * for whether both are the same person; they are the desk's rule of thumb and stand on the screen beside the words.
 */
public enum Likeness {
    TELEPHONE("電話番号が同じ", 30),
    NAME("氏名が同じ", 25),
    KANA("ふりがなが同じ", 25),
    BEGINNING("氏名・ふりがなの始めが同じ", 10),
    BIRTH_DATE("生年月日が同じ", 40),
    BIRTH_YEAR("生まれた年が同じ", 20),
    ADDRESS("住所が同じ", 20),
    OTHER_BIRTH("生年月日が違う", -20),
    OTHER_SEX("性別が違う", -20);

    private final String label;
    private final int points;

    Likeness(String label, int points) {
        this.label = label;
        this.points = points;
    }

    public String label() {
        return label;
    }

    public int points() {
        return points;
    }

    /** {@code ふりがなが同じ 25点}, {@code 性別が違う −20点}. */
    public String counted() {
        return label + " " + counted(points);
    }

    /** {@code 25点}, {@code −20点}. */
    static String counted(int points) {
        return (points < 0 ? "−" + -points : points) + "点";
    }
}
