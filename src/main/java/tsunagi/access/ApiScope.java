package tsunagi.access;

import java.util.Arrays;
import java.util.Optional;

/** 利用範囲 — what a token may be used for. Its name stands in the database, {@link #action} in the audit log. */
public enum ApiScope {
    HOUSING_BENEFIT("住居確保給付金の計算", "/api/v1/housing-benefit/");

    private final String label;
    private final String path;

    ApiScope(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    public String action() {
        return "API_" + name();
    }

    public static Optional<ApiScope> ofAction(String action) {
        return Arrays.stream(values())
                .filter(scope -> scope.action().equals(action))
                .findFirst();
    }

    static Optional<ApiScope> ofPath(String path) {
        return Arrays.stream(values())
                .filter(scope -> path.startsWith(scope.path))
                .findFirst();
    }
}
