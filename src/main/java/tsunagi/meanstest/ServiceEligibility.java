package tsunagi.meanstest;

import java.util.List;

/**
 * 資産収入要件の判定 — whether a person may use a service, which explains itself.
 *
 * @param verdict 〇, × or 未確認
 * @param findings every condition with its answer, in the order of the ordinance
 * @param steps the limits, then income and assets
 * @param obstacles Japanese sentences: which values of tables nobody confirmed, where the verdict stands on them
 */
public record ServiceEligibility<C extends Criterion>(
        Answer.Choice verdict, List<Finding<C>> findings, List<Step> steps, List<String> obstacles) {
    public ServiceEligibility {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        obstacles = List.copyOf(obstacles);
    }

    /** As the decision screen shows it. */
    public String sign() {
        return switch (verdict) {
            case YES -> "〇";
            case NO -> "×";
            case UNCONFIRMED -> "未確認";
        };
    }

    /** The conditions that are met, in the order of the ordinance. */
    public List<C> met() {
        return findings.stream()
                .filter(finding -> finding.answer().isYes())
                .map(Finding::criterion)
                .toList();
    }

    public boolean carriesDecision() {
        return verdict != Answer.Choice.UNCONFIRMED && obstacles.isEmpty();
    }
}
