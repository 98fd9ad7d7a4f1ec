package tsunagi.decision;

import java.util.List;
import java.util.stream.Stream;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.Criterion;
import tsunagi.meanstest.Finding;
import tsunagi.meanstest.ServiceEligibility;
import tsunagi.meanstest.Step;
import tsunagi.web.Tone;

/**
 * 資産収入要件の計算 in the words of the screen.
 *
 * @param verdict of income and assets together
 * @param doubts why it can't be relied on yet, in Japanese sentences
 */
record MeansResult(Answer.Choice verdict, List<Line> findings, List<Calculation> steps, List<String> doubts) {
    MeansResult {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        doubts = List.copyOf(doubts);
    }

    /** One condition with its answer. */
    record Line(String label, String article, Answer.Choice choice, String evidence) {
        private static Line of(Finding<? extends Criterion> finding) {
            Criterion criterion = finding.criterion();
            return new Line(
                    criterion.number() + "　" + criterion.label(),
                    criterion.article(),
                    finding.answer().choice(),
                    finding.answer().evidence());
        }

        String sign() {
            return MeansResult.sign(choice);
        }
    }

    /** One step of the calculation. */
    record Calculation(String label, String formula, String value, String article, String source) {
        private static Calculation of(Step step) {
            return new Calculation(
                    step.label(), step.formula().text(), Yen.of(step.value()).format(), step.article(), step.source());
        }
    }

    @SafeVarargs
    static <C extends Criterion> MeansResult of(ServiceEligibility<C> eligibility, C... computed) {
        List<Finding<C>> findings = eligibility.findings().stream()
                .filter(finding -> Stream.of(computed).anyMatch(finding.criterion()::equals))
                .toList();
        Answer.Choice verdict = findings.stream()
                .map(finding -> finding.answer().choice())
                .reduce(Answer.Choice.YES, Answer.Choice::and);
        return new MeansResult(
                verdict,
                findings.stream().map(Line::of).toList(),
                eligibility.steps().stream().map(Calculation::of).toList(),
                eligibility.obstacles());
    }

    /** Where the tables have no row. */
    static MeansResult without(List<String> doubts) {
        return new MeansResult(Answer.Choice.UNCONFIRMED, List.of(), List.of(), doubts);
    }

    /** 〇, × or 未確認. */
    String sign() {
        return sign(verdict);
    }

    Tone tone() {
        return switch (verdict) {
            case YES -> Tone.SUCCESS;
            case NO -> Tone.DANGER;
            case UNCONFIRMED -> Tone.WARNING;
        };
    }

    private static String sign(Answer.Choice choice) {
        return switch (choice) {
            case YES -> "〇 満たす";
            case NO -> "× 満たさない";
            case UNCONFIRMED -> "未確認";
        };
    }
}
