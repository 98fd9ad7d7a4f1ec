package tsunagi.evaluation;

import java.util.Arrays;
import java.util.Optional;
import tsunagi.conference.Purpose;
import tsunagi.forms.Answers;

/** 評価結果 (様式6): how it goes on after the plan. The code is that of the form and of the fact. */
enum EvaluationResult {
    CLOSE("close", "終結", Purpose.EVALUATION),
    REPLAN("replan", "再プランして継続", Purpose.EVALUATION),
    SUSPEND("suspend", "中断", Purpose.SUSPENSION);

    private final String code;
    private final String label;
    private final Purpose purpose;

    EvaluationResult(String code, String label, Purpose purpose) {
        this.code = code;
        this.label = label;
        this.purpose = purpose;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** Whether a new プラン期 follows: at once, or when a 中断 is over. */
    boolean goesOn() {
        return this != CLOSE;
    }

    /** What a meeting is asked: a 中断 is a decision of its own. */
    Purpose purpose() {
        return purpose;
    }

    static Optional<EvaluationResult> of(Answers answers) {
        return answers.code(EvaluationSheets.RESULT).flatMap(EvaluationResult::of);
    }

    static Optional<EvaluationResult> of(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code.equals(code))
                .findFirst();
    }
}
