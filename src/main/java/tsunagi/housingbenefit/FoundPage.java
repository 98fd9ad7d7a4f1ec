package tsunagi.housingbenefit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.WhatIfAnswer.StepLine;
import tsunagi.web.Choice;

/**
 * 結果の違った決定, with both explanations side by side.
 *
 * @param then as it was explained when it was decided
 * @param now by the tables of this moment; null where they can't compute it
 */
record FoundPage(
        FoundDifference found,
        String name,
        FrozenCalculation then,
        @Nullable FrozenCalculation now) {
    /** A step of both; null on the side that doesn't take it. */
    record Compared(
            String label, @Nullable StepLine then, @Nullable StepLine now) {
        boolean differs() {
            return then == null
                    || now == null
                    || !then.formula().equals(now.formula())
                    || !then.value().equals(now.value());
        }
    }

    String path() {
        return RecheckPage.PATH + "/" + found.id();
    }

    /** In the order of what was decided; a step that only today's calculation takes follows the one before it. */
    List<Compared> steps() {
        Map<String, StepLine> before = byLabel(then.steps());
        Map<String, StepLine> after = byLabel(now == null ? List.of() : now.steps());
        List<String> labels = new ArrayList<>(before.keySet());
        String last = null;
        for (String label : after.keySet()) {
            if (!before.containsKey(label)) {
                labels.add(last == null ? 0 : labels.indexOf(last) + 1, label);
            }
            last = label;
        }
        return labels.stream()
                .map(label -> new Compared(label, before.get(label), after.get(label)))
                .toList();
    }

    /** Two items of one kind have one label: they are told apart by their place. */
    private static Map<String, StepLine> byLabel(List<StepLine> steps) {
        Map<String, StepLine> all = new LinkedHashMap<>();
        for (StepLine step : steps) {
            String label = step.label();
            for (int i = 2; all.containsKey(label); i++) {
                label = step.label() + "（" + i + "）";
            }
            all.put(label, step);
        }
        return all;
    }

    /** Since it was found, the tables may have been put right once more. */
    boolean isSettled() {
        return now != null && amount(then).equals(amount(now)) && Objects.equals(then.findings(), now.findings());
    }

    /** The last step, where there is one. */
    private static List<String> amount(FrozenCalculation calculation) {
        var steps = calculation.steps();
        return steps.isEmpty() ? List.of() : List.of(steps.getLast().value());
    }

    List<Choice> answers() {
        return List.of(
                Choice.of(RecheckAnswer.CORRECT.name(), RecheckAnswer.CORRECT.label()),
                Choice.of(RecheckAnswer.LEAVE.name(), RecheckAnswer.LEAVE.label()));
    }
}
