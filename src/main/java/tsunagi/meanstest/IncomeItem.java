package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tsunagi.kernel.Refusal;

/**
 * 収入の1件 — what one member of the household has of one kind.
 *
 * @param earner whose it is, as the 算定書 says it: 本人, 妻
 * @param evidence the paper that shows it: 給与明細; empty while there is none
 */
public record IncomeItem(String earner, IncomeKind kind, IncomeAmount amount, Inclusion inclusion, String evidence) {
    /** @throws Refusal when something is taken off that its kind doesn't allow, or more than was earned */
    public IncomeItem {
        requireNonNull(inclusion, "inclusion is null");
        requireNonNull(evidence, "evidence is null");
        for (IncomeFigure figure : figures(amount)) {
            if (kind.deduction() == null && !figure.deduction().isZero()) {
                throw new Refusal("deduction", kind.label() + "から引くものはありません");
            }
            if (!kind.mayRunAtALoss() && figure.deduction().compareTo(figure.amount()) > 0) {
                throw new Refusal("deduction", kind.deduction() + "が総支給額を超えています");
            }
        }
    }

    Step step() {
        String label = earner + " " + kind.label() + taken() + howFound();
        return CountedItem.step(label, kind, formula(), inclusion, evidence);
    }

    private Formula formula() {
        return switch (amount) {
            case IncomeAmount.OfMonth(IncomeFigure figure) -> orNothing(figure.formula());
            case IncomeAmount.ForMonths(var paid, int months) ->
                Formula.of(paid).dividedDownBy(months);
            case IncomeAmount.Average(List<IncomeFigure> figures) ->
                orNothing(Formula.sum(
                                figures.stream().map(IncomeFigure::formula).toList()))
                        .dividedDownBy(figures.size());
        };
    }

    private static Formula orNothing(Formula formula) {
        return formula.value() < 0 ? formula.max(Formula.of(0)) : formula;
    }

    private String taken() {
        boolean some =
                figures(amount).stream().anyMatch(figure -> !figure.deduction().isZero());
        return some ? "（" + kind.deduction() + "を除く）" : "";
    }

    private String howFound() {
        return switch (amount) {
            case IncomeAmount.OfMonth _ -> "";
            case IncomeAmount.ForMonths(var _, int months) -> "（" + months + "か月分を月割り）";
            case IncomeAmount.Average average -> "（" + average.figures().size() + "か月の平均）";
        };
    }

    private static List<IncomeFigure> figures(IncomeAmount amount) {
        return switch (amount) {
            case IncomeAmount.OfMonth(IncomeFigure figure) -> List.of(figure);
            case IncomeAmount.ForMonths _ -> List.of();
            case IncomeAmount.Average(List<IncomeFigure> figures) -> figures;
        };
    }
}
