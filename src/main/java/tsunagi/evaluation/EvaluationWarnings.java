package tsunagi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tsunagi.forms.Answers;
import tsunagi.kernel.Yen;

/** What looks odd on an evaluation although it may be right; it is said and stops nothing. */
final class EvaluationWarnings {
    private static final String INCOME_INCREASED = "H14";

    private EvaluationWarnings() {}

    static List<String> of(Answers answers) {
        List<String> warnings = new ArrayList<>();
        Optional<Yen> before = answers.yen("incomeBefore");
        Optional<Yen> after = answers.yen("incomeAfter");
        boolean risen = before.isPresent()
                && after.isPresent()
                && after.get().amount() > before.get().amount();
        if (answers.hasCode(EvaluationSheets.CHANGES, INCOME_INCREASED) && !risen) {
            warnings.add("「就労収入増加」が選ばれていますが、評価時の就労収入がプラン開始時より増えていません。金額を確かめてください。");
        }
        boolean working =
                answers.hasCode(EvaluationSheets.CHANGES, "H17") || answers.hasCode(EvaluationSheets.CHANGES, "H18");
        if (answers.hasCode(EvaluationSheets.CHANGES, INCOME_INCREASED) && working) {
            warnings.add("国への報告では、新しく就労した方は就労者に数え、増収者には数えません。");
        }
        if (!working && answers.find("jobs").isPresent()) {
            warnings.add("就労開始の内訳がありますが、「一般就労開始」が選ばれていません。");
        }
        return List.copyOf(warnings);
    }
}
