package tsunagi.housingbenefit;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.RentBenefit;
import tsunagi.meanstest.Step;

/**
 * 中断 or 中止 as the rules see it, before somebody decides it.
 *
 * @param before as it stands now
 * @param after as it would stand
 * @param steps of C2; else empty
 */
record Ending(RentBenefit before, RentBenefit after, List<Step> steps) {
    Ending {
        steps = List.copyOf(steps);
    }

    /** Decided to be paid so far, and no more. */
    List<YearMonth> stopped() {
        return before.months().months().stream()
                .filter(month -> !after.months().contains(month))
                .toList();
    }

    /** The same text for the same result: sent back with the decision. */
    String shown() {
        return after.toString();
    }

    /** What the decision does, in one sentence. */
    String sentence() {
        String stopped = stopped().stream().map(JapaneseDates::format).collect(Collectors.joining("、"));
        String what = stopped.isEmpty() ? "支給することになっている月は変わりません。" : "次の月を支給しなくなります：" + stopped + "。";
        String left = after.months()
                .last()
                .map(last -> "支給するのは%sまでです。".formatted(JapaneseDates.format(last)))
                .orElse("支給する月はなくなります。");
        return what + left;
    }

    /** The calculation of C2 for the reason of the notice: a decision without an application keeps no 算定書. */
    String stepsInWords() {
        return steps.stream()
                .map(step -> "%s：%s＝%s（%s）"
                        .formatted(
                                step.label(),
                                FormulaWords.of(step.formula()),
                                step.yen().format(),
                                step.article()))
                .collect(Collectors.joining("\n"));
    }

    List<WhatIfAnswer.StepLine> lines() {
        return steps.stream().map(WhatIfAnswer.StepLine::of).toList();
    }
}
