package tsunagi.housingbenefit;

import java.util.List;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.Criterion;
import tsunagi.meanstest.Finding;
import tsunagi.meanstest.Step;
import tsunagi.web.Detail;
import tsunagi.web.Tone;

/**
 * 試算の答え under one set of conditions, in the words of the screen and of the 算定書.
 *
 * @param amount yen a month, or once for a move; 0 unless it is paid
 * @param conditions by what it was computed: the day, the household, the rent, the rows of the tables
 * @param warnings without those about conditions that nobody has answered
 * @param plain how it comes about, for the person herself
 */
record WhatIfAnswer(
        Verdict verdict,
        String unit,
        Yen amount,
        List<Detail> conditions,
        List<FindingLine> findings,
        List<StepLine> steps,
        List<String> warnings,
        List<String> plain) {
    WhatIfAnswer {
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
        plain = List.copyOf(plain);
    }

    /** In one sentence, without its last full stop. */
    String sentence() {
        return switch (verdict) {
            case PAYABLE, OPEN -> verdict.words() + "。" + unit + " " + amount.format();
            case ZERO -> verdict.words() + "。支給するかどうかは、市町村が判断します";
            case UNDETERMINED -> verdict.words();
            case NOT_PAYABLE -> verdict.words() + "。満たしていない要件：" + String.join("、", missed());
        };
    }

    private List<String> missed() {
        return findings.stream()
                .filter(line -> line.choice() == Answer.Choice.NO)
                .map(FindingLine::label)
                .toList();
    }

    List<FindingLine> unconfirmed() {
        return findings.stream().filter(FindingLine::isUnconfirmed).toList();
    }

    /** One condition of the law with its answer. */
    record FindingLine(String number, String label, String article, Answer.Choice choice, String evidence) {
        static FindingLine of(Finding<? extends Criterion> finding) {
            return new FindingLine(
                    finding.criterion().number(),
                    finding.criterion().label(),
                    finding.criterion().article(),
                    finding.answer().choice(),
                    finding.answer().evidence());
        }

        boolean isUnconfirmed() {
            return choice == Answer.Choice.UNCONFIRMED;
        }

        /** ○, × or 未確認. */
        String sign() {
            return switch (choice) {
                case YES -> "○";
                case NO -> "×";
                case UNCONFIRMED -> "未確認";
            };
        }

        String spoken() {
            return switch (choice) {
                case YES -> "満たす";
                case NO -> "満たさない";
                case UNCONFIRMED -> "未確認";
            };
        }

        Tone tone() {
            return switch (choice) {
                case YES -> Tone.SUCCESS;
                case NO -> Tone.DANGER;
                case UNCONFIRMED -> Tone.NEUTRAL;
            };
        }
    }

    /** One line of the computation. */
    record StepLine(String label, String formula, String value, String article, String source) {
        static StepLine of(Step step) {
            return new StepLine(
                    step.label(),
                    FormulaWords.of(step.formula()),
                    Yen.of(step.value()).digits(),
                    step.article(),
                    step.source());
        }
    }
}
