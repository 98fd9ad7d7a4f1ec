package tsunagi.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 事案でしたこと. */
enum ActKind {
    NOTIFIED_PRINCIPAL("委託元（市）へ通知した"),
    PRELIMINARY_REPORT("速報をした"),
    FULL_REPORT("確報をした"),
    NOTIFIED_PERSON("本人へ通知した"),
    RECOVERED("回収した・削除を確かめた"),
    PUBLISHED("公表した"),
    OTHER("そのほか"),
    CLOSED("対応を終えた");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<ActKind> read(@Nullable String chosen) {
        return TypedChoice.read(ActKind.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
