package tsunagi.person;

/** 性別 (様式1 1-6: 1.男性 2.女性 3.他（自由記述）); nobody has to say it. */
public enum Sex {
    MALE("男性"),
    FEMALE("女性"),
    OTHER("他"),
    UNSPECIFIED("回答しない・不明");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
