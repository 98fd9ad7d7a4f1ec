package tsunagi.review;

import java.util.Arrays;
import java.util.List;
import tsunagi.kernel.Refusal;
import tsunagi.web.Choice;

/** 今週の方針 — what is to be done about a consultation without a plan. */
public enum ReviewDecision {
    WATCH("見守る"),
    CALL("電話する"),
    VISIT("訪問する"),
    INVITE("来所を促す"),
    PLAN("プランを作る"),
    REFER("他機関へつなぐ"),
    CLOSE("終結にする");

    private final String label;

    ReviewDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody does it by a day; watching has neither. */
    boolean needsActor() {
        return this != WATCH;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.label, each.label))
                .toList();
    }

    /** @throws Refusal when there is none of this name */
    static ReviewDecision of(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new Refusal("方針を選び直してください"));
    }
}
