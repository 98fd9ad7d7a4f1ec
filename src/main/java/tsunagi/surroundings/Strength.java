package tsunagi.surroundings;

/** 間柄の強さ — each is drawn as another kind of line. */
public enum Strength {
    STRONG("強い"),
    ORDINARY("普通"),
    WEAK("弱い・切れかけている"),
    CONFLICT("対立");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
