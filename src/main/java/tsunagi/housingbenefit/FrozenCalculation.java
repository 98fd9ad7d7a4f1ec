package tsunagi.housingbenefit;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Grant;

/**
 * 算定書の内容 as it was when it was decided. Kept in words and numbers and never computed again: a table that is put right later, or a
 * program that says it otherwise, changes nothing of what was decided.
 *
 * @param unit 月額, or 転居費用
 * @param conditions by what it was computed
 * @param findings in the order of the decision table
 * @param steps the last is the amount
 * @param warnings what a person had to look at
 */
record FrozenCalculation(
        String unit,
        List<Given> conditions,
        List<Met> findings,
        List<WhatIfAnswer.StepLine> steps,
        List<String> warnings) {
    private static final JsonMapper JSON = JsonMapper.shared();

    FrozenCalculation {
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /** One value by which it was computed, in words. */
    record Given(String label, String value) {}

    /**
     * One condition of the law.
     *
     * @param answer ○, × or 未確認
     */
    record Met(String number, String label, String article, String answer, String evidence) {}

    static FrozenCalculation of(WhatIfAnswer answer, Grant<?> grant) {
        return new FrozenCalculation(
                answer.unit(),
                answer.conditions().stream()
                        .map(detail -> new Given(detail.label(), detail.value()))
                        .toList(),
                answer.findings().stream()
                        .map(line -> new Met(line.number(), line.label(), line.article(), line.sign(), line.evidence()))
                        .toList(),
                answer.steps(),
                grant.warnings());
    }

    static FrozenCalculation read(String json) {
        return JSON.readValue(json, FrozenCalculation.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** In one sentence, without its last full stop. */
    String sentence(Yen amount) {
        return unit + " " + amount.format();
    }
}
