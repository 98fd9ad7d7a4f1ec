package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tsunagi.kernel.Yen;

/** 対象となる経費 — what of the estimate counts by the municipality's table, one step for each kind. */
record CoveredCosts(List<MovingCost> costs, Map<MovingCostKind, MovingCoverage> coverages) {
    private static final String ARTICLE = "規則11条1項2号";

    /** The kinds that are covered and, last, their total. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>(covered());
        steps.add(total());
        return steps;
    }

    Step total() {
        var parts = covered().stream().map(step -> Formula.of(step.value())).toList();
        return new Step("対象となる経費の合計", Formula.sum(parts), ARTICLE, parts.isEmpty() ? "対象となる経費なし" : "上の各項目の合計");
    }

    private List<Step> covered() {
        List<Step> steps = new ArrayList<>();
        for (MovingCostKind kind : kinds()) {
            switch (coverage(kind)) {
                case MovingCoverage.Covered covered ->
                    steps.add(new Step(kind.label(), sum(kind), ARTICLE, covered.source()));
                case MovingCoverage.UpTo upTo ->
                    // one limit for all costs of the kind together
                    steps.add(new Step(
                            kind.label() + "（上限まで）",
                            sum(kind).min(Formula.of(upTo.limit().amount())),
                            ARTICLE,
                            upTo.source()));
                case MovingCoverage.NotCovered _ -> {}
            }
        }
        return steps;
    }

    /** One sentence for each kind that is claimed in vain. */
    List<String> notCovered() {
        return kinds().stream()
                .filter(kind -> coverage(kind) instanceof MovingCoverage.NotCovered)
                .map(kind -> "%s（%s）は対象外です"
                        .formatted(kind.label(), Yen.of(sum(kind).value()).format()))
                .toList();
    }

    /** One sentence for each kind that is claimed and whose row nobody confirmed. */
    List<String> unconfirmed() {
        return kinds().stream()
                .filter(kind -> !coverage(kind).standing().carriesDecisions())
                .map(kind -> "%sの扱い（%s）は、自治体がまだ確認していません。試算だけに使え、決定には使えません"
                        .formatted(kind.label(), coverage(kind).label()))
                .toList();
    }

    private List<MovingCostKind> kinds() {
        return costs.stream().map(MovingCost::kind).distinct().sorted().toList();
    }

    private MovingCoverage coverage(MovingCostKind kind) {
        return requireNonNull(coverages.get(kind), "every kind stands in the table");
    }

    private Formula sum(MovingCostKind kind) {
        return Formula.sum(costs.stream()
                .filter(cost -> cost.kind() == kind)
                .map(cost -> Formula.of(cost.amount()))
                .toList());
    }
}
