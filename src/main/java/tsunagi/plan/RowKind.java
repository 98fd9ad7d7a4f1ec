package tsunagi.plan;

import java.util.Arrays;
import java.util.Optional;

/** The plan's three tables. */
public enum RowKind {
    ISSUE("issues", "解決したい課題"),
    GOAL("goals", "達成目標"),
    LINE("lines", "支援の内容");

    private final String path;
    private final String label;

    RowKind(String path, String label) {
        this.path = path;
        this.label = label;
    }

    /** As it stands in addresses. */
    String path() {
        return path;
    }

    String label() {
        return label;
    }

    static Optional<RowKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
