package tsunagi.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 受けられなかった理由 — coded, so that desks that send to each other can look at them together. */
enum TurnedAwayReason {
    NOT_ELIGIBLE("制度の要件に当たらない"),
    OTHER_DESK("担当が違う（別の窓口を案内された）"),
    NO_CAPACITY("空き・人手がない"),
    OUT_OF_AREA("区域が違う"),
    PAPERS_MISSING("書類・手続がそろわない"),
    OTHER("そのほか");

    private final String label;

    TurnedAwayReason(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<TurnedAwayReason> read(@Nullable String chosen) {
        return TypedChoice.read(TurnedAwayReason.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
