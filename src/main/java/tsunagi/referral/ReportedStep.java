package tsunagi.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** つなぎ先での進みぐあい — how far a つなぎ has come at its destination, in the order in which it goes. */
enum ReportedStep {
    RECEIVED("着いた", "つなぎ先が受け付けた。引き受けるかどうかは、まだ分からない。"),
    ACCEPTED("引き受けた", "つなぎ先が支援すると答えた。"),
    TURNED_AWAY("受けられなかった", "つなぎ先が引き受けないと答えた。理由を選びます。"),
    STARTED("支援が始まった", "つなぎ先の支援・利用が始まった。"),
    ENDED("結果が出た", "つなぎ先の支援が終わった、または結果が分かった。");

    private final String label;
    private final String support;

    ReportedStep(String label, String support) {
        this.label = label;
        this.support = support;
    }

    String label() {
        return label;
    }

    /** Whether the person has reached the destination when this is so. */
    boolean tellsOfArrival() {
        return this != TURNED_AWAY;
    }

    static Optional<ReportedStep> read(@Nullable String chosen) {
        return TypedChoice.read(ReportedStep.class, chosen);
    }

    /** Those that may follow a state. */
    static List<Choice> choices(ReferralState state) {
        return Arrays.stream(values())
                .filter(state::takes)
                .map(step -> Choice.of(step.name(), step.label, step.support))
                .toList();
    }
}
