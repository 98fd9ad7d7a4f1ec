package tsunagi.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 同意の方法. */
public enum ConsentMethod {
    WRITTEN("書面"),
    ORAL("口頭");

    private final String label;

    ConsentMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<ConsentMethod> read(@Nullable String chosen) {
        return TypedChoice.read(ConsentMethod.class, chosen);
    }

    public static List<Choice> choices() {
        return Arrays.stream(values())
                .map(method -> Choice.of(method.name(), method.label))
                .toList();
    }
}
