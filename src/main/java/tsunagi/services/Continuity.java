package tsunagi.services;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 継続的就労・一時的就労 (様式6 見られた変化 H17・H18). */
public enum Continuity {
    CONTINUING("H17", "継続的就労"),
    TEMPORARY("H18", "一時的就労");

    private final String code;
    private final String label;

    Continuity(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As 様式6 codes the change. */
    String code() {
        return code;
    }

    String label() {
        return label;
    }

    static Optional<Continuity> read(@Nullable String chosen) {
        return TypedChoice.read(Continuity.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }
}
