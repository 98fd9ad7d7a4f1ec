package tsunagi.access;

/** 経路 — how data leaves the database: looking, paper and files are allowed apart. */
public enum Channel {
    SCREEN("画面"),
    PRINT("印刷"),
    FILE("ファイル"),
    /** By a program with a token, whose scope decides instead of a role. */
    API("プログラム"),
    /** By somebody invited to a meeting, without an account: her link decides instead of a role. */
    GUEST("招待者の画面");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
