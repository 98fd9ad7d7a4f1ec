package tsunagi.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** だれの情報が入っていたかを、何で知ったか. */
enum KnownBy {
    AUDIT("監査記録"),
    FILE_NAME("ファイル名"),
    SAME_MINUTE("同じ職員の、その1分の監査記録（推定）"),
    TYPED("職員が入力");

    private final String label;

    KnownBy(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<KnownBy> read(@Nullable String chosen) {
        return TypedChoice.read(KnownBy.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
