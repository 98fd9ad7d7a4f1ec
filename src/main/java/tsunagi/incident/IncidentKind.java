package tsunagi.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 漏えい等の種類 (個人情報保護法26条1項・68条1項). */
enum IncidentKind {
    LEAK("漏えい（外へ出た）"),
    LOSS("滅失（なくした・消えた）"),
    DAMAGE("毀損（書き換わった・使えなくなった）");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<IncidentKind> read(@Nullable String chosen) {
        return TypedChoice.read(IncidentKind.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
