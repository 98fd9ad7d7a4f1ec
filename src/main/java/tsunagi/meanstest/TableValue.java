package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/**
 * 表の値 — an amount out of a dated table, with everything that is needed to explain it.
 *
 * @param amount yen, not negative
 * @param row what stands there and for whom: 川崎市 基準額 1人
 * @param source where it was published: 川崎市公式; empty when nobody published it
 * @param validity the days of application that it is valid for; null when it was typed and stands in no table
 */
public record TableValue(
        Yen amount,
        String row,
        Standing standing,
        String source,
        @Nullable Period validity) {
    public TableValue {
        requireNonNull(standing, "standing is null");
        requireNonNull(source, "source is null");
        if (amount.isNegative()) {
            throw new Refusal("0円以上の金額を入力してください");
        }
        if (row.isBlank()) {
            throw new IllegalArgumentException("A value of a table says in which row it stands");
        }
    }

    /**
     * A value that somebody typed instead of taking it from a table. It carries no decision.
     *
     * @throws Refusal when it is negative
     */
    public static TableValue typed(String label, Yen amount) {
        return new TableValue(amount, label, Standing.ASSUMED, "", null);
    }

    public boolean isTyped() {
        return validity == null;
    }

    /** Whether an application of that day is judged by it; one that was typed is meant for the application at hand. */
    public boolean appliesOn(LocalDate applicationDate) {
        return validity == null || validity.contains(applicationDate);
    }

    public boolean carriesDecisions() {
        return standing.carriesDecisions();
    }

    /** As a step names it: {@code 川崎市 基準額 1人 令和8年7月1日から（計算値）出典：川崎市公式}. */
    public String words() {
        if (validity == null) {
            return row + "（入力した額）";
        }
        return row + " " + JapaneseDates.format(validity.start()) + "から" + until(validity)
                + (carriesDecisions() ? "" : "（" + standing.label() + "）")
                + (source.isBlank() ? "" : " 出典：" + source);
    }

    private static String until(Period validity) {
        return validity.end() == null ? "" : JapaneseDates.format(validity.end()) + "まで";
    }
}
