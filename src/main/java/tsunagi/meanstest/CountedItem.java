package tsunagi.meanstest;

import java.util.ArrayList;
import java.util.List;
import tsunagi.kernel.Yen;

/** Items of income or assets as steps, and their total. What doesn't count stays on the paper, times nothing. */
final class CountedItem {
    private static final String PRACTICE = "自治体の取扱い";

    private CountedItem() {}

    static Step step(String label, ItemKind kind, Formula amount, Inclusion inclusion, String evidence) {
        boolean counts = switch (inclusion) {
            case Inclusion.Usual _ -> kind.countsUsually();
            case Inclusion.Counted _ -> true;
            case Inclusion.LeftOut _ -> false;
        };
        String basis = switch (inclusion) {
            case Inclusion.Usual _ -> kind.basis();
            case Inclusion.Counted(String reason) -> "算入する理由：" + reason;
            case Inclusion.LeftOut(String reason) -> "算入しない理由：" + reason;
        };
        return new Step(
                counts ? label : label + "（算入しない）",
                counts ? amount : amount.times(0),
                PRACTICE,
                evidence.isBlank() ? basis : basis + " 確認：" + evidence);
    }

    /** The items and, last, their total. */
    static List<Step> withTotal(List<Step> items, String label, String article) {
        var steps = new ArrayList<Step>(items);
        var counted = items.stream()
                .filter(CountedItem::counts)
                .map(CountedItem::asNumber)
                .toList();
        steps.add(new Step(label, Formula.sum(counted), article, items.isEmpty() ? "申告なし" : "上の各項目の合計"));
        return List.copyOf(steps);
    }

    /** A total that was stated without its items. */
    static List<Step> stated(Yen amount, String label, String article) {
        return List.of(new Step(label, Formula.of(amount), article, "入力した額"));
    }

    private static boolean counts(Step item) {
        return item.value() > 0;
    }

    private static Formula asNumber(Step item) {
        return Formula.of(item.value());
    }
}
