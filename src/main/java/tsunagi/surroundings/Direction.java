package tsunagi.surroundings;

/** 関わりの向き — who turns to whom. */
public enum Direction {
    NONE("向きは書かない"),
    MUTUAL("互いに"),
    FROM_PERSON("本人から相手へ"),
    TO_PERSON("相手から本人へ");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
