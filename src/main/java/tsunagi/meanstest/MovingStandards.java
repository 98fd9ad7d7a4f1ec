package tsunagi.meanstest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/**
 * 転居費用補助の計算に使う表の値.
 *
 * @param home 基準額, 住宅扶助基準に基づく額 and 資産の上限 of the municipality of the application
 * @param destination 住宅扶助基準に基づく額 of the municipality of the new home (規則11条1項2号)
 * @param coverages 経費の扱い, for every kind
 * @param ceiling typed in place of three times the cap; null as a rule
 */
public record MovingStandards(
        RentStandards home,
        RentCap destination,
        Map<MovingCostKind, MovingCoverage> coverages,
        @Nullable Ceiling ceiling) {
    /** @throws Refusal when a kind is missing in the table */
    public MovingStandards {
        coverages = Map.copyOf(coverages);
        for (MovingCostKind kind : MovingCostKind.values()) {
            if (!coverages.containsKey(kind)) {
                throw new Refusal("経費の表に「%s」の扱いを設定してください".formatted(kind.label()));
            }
        }
    }

    /** The values that the result stands on: a typed ceiling leaves the cap of the new home out. */
    List<TableValue> used() {
        return Stream.concat(home.used().stream(), ceiling == null ? Stream.of(destination.value()) : Stream.empty())
                .toList();
    }

    /** これによりがたいときは別に厚生労働大臣が定める額 (規則11条1項2号). */
    public record Ceiling(Yen amount, String reason) {
        /** @throws Refusal when the amount can't be true, or without a reason */
        public Ceiling {
            PlausibleAmount.check("amount", amount);
            if (reason.isBlank()) {
                throw new Refusal("reason", "住宅扶助基準に基づく額の3倍によりがたい理由を入力してください（規則11条1項2号）");
            }
        }
    }
}
