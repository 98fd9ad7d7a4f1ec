package tsunagi.intake;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** 相談者 — who turned to the desk: not always the person whom the case is about. */
public enum CallerKind {
    PERSON("本人"),
    FAMILY("家族・知人"),
    AGENCY("関係機関");

    static final List<Choice> CHOICES = Arrays.stream(values())
            .map(kind -> Choice.of(kind.name(), kind.label))
            .toList();

    private final String label;

    CallerKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
