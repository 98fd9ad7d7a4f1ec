package tsunagi.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Choice;

/** 終結の理由 of a case that ends without 様式6. */
public enum ClosingReason {
    INFORMATION("情報提供・相談対応で終了"),
    REFERRED("他機関へつないだ"),
    LOST_CONTACT("連絡が取れなくなった"),
    OWN_WISH("本人の希望"),
    PUBLIC_ASSISTANCE("生活保護を受けることになった"),
    DECEASED("死亡"),
    MOVED("転居"),
    OTHER("その他");

    private final String label;

    ClosingReason(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<ClosingReason> read(@Nullable String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(reason -> Choice.of(reason.name(), reason.label()))
                .toList();
    }
}
