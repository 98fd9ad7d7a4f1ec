package tsunagi.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** だれから聞いたか — who says how far a つなぎ has come. */
enum Informant {
    PERSON("本人"),
    FAMILY("家族・知人"),
    DESTINATION("つなぎ先"),
    COMPANION("同行した職員"),
    OTHER("そのほか");

    private final String label;

    Informant(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Informant> read(@Nullable String chosen) {
        return TypedChoice.read(Informant.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
