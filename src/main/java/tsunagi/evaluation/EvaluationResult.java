package tsunagi.evaluation;

import java.util.Arrays;
import java.util.Optional;
import tsunagi.forms.Answers;

/** 評価結果 (様式6): how it goes on after the plan. The code is that of the form and of the fact. */
enum EvaluationResult {
    CLOSE("close", "終結"),
    REPLAN("replan", "再プランして継続"),
    SUSPEND("suspend", "中断");

    private final String code;
    private final String label;

    EvaluationResult(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
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
