package tsunagi.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.Answers;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 終結・中断の理由: of a case that ends without 様式6, and what the reasons of 様式6 (E1–E4, D1–D4) come to. */
public enum ClosingReason {
    GOALS_REACHED("困窮状態から脱却した"),
    SETTLED("大きな課題がある程度解決した"),
    INFORMATION("情報提供・相談対応で終了"),
    REFERRED("他機関へつないだ"),
    LOST_CONTACT("連絡が取れなくなった"),
    OWN_WISH("本人の希望"),
    PUBLIC_ASSISTANCE("生活保護を受けることになった"),
    DECEASED("本人が亡くなられた"),
    MOVED("転居"),
    /** Only a 中断: somebody who is away may come back. */
    AWAY("転居・入院・収監等"),
    OTHER("その他");

    private final String label;

    ClosingReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The reason that an evaluation gives for ending or suspending the case; empty where it goes on. */
    static Optional<ClosingReason> of(Answers evaluation) {
        return Stream.of("closeReason", "suspendReason")
                .flatMap(field -> evaluation.code(field).stream())
                .findFirst()
                .map(code -> switch (code) {
                    case "E1" -> GOALS_REACHED;
                    case "E2" -> SETTLED;
                    case "E3" -> evaluation.hasCode(EvaluationSheets.CHANGES, "H01") ? PUBLIC_ASSISTANCE : REFERRED;
                    case "D1" -> LOST_CONTACT;
                    case "D2" -> OWN_WISH;
                    case "D3" -> AWAY;
                    default -> OTHER;
                });
    }

    /** 中断の理由 (様式6 D1–D4). */
    static List<Choice> ofSuspension() {
        return Stream.of(LOST_CONTACT, OWN_WISH, AWAY, OTHER)
                .map(reason -> Choice.of(reason.name(), reason.label()))
                .toList();
    }

    static Optional<ClosingReason> read(@Nullable String name) {
        return TypedChoice.read(ClosingReason.class, name);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .filter(reason -> reason != AWAY)
                .map(reason -> Choice.of(reason.name(), reason.label()))
                .toList();
    }
}
