package tsunagi.housingbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.JapaneseDates.Reading;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;

/** Single fields of the benefit's forms: amounts, days, months, numbers of people. */
final class FieldReading {
    /** Far above any household. */
    static final int LARGEST_HOUSEHOLD = 20;

    private static final int REASON = 200;

    private FieldReading() {}

    /** @throws Refusal when there is none, or it is negative */
    static Yen amount(String typed, String missing) {
        if (typed.isBlank()) {
            throw new Refusal(missing);
        }
        return notNegative(Yen.parse(typed));
    }

    /** Null when nothing was typed. */
    static @Nullable Yen optionalAmount(String typed) {
        return typed.isBlank() ? null : notNegative(Yen.parse(typed));
    }

    private static Yen notNegative(Yen amount) {
        if (amount.isNegative()) {
            throw new Refusal("0円以上の金額を入力してください");
        }
        return amount;
    }

    /** ㎡ with at most two places; null when nothing was typed. */
    static @Nullable BigDecimal optionalArea(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        String digits = TypedText.narrow(typed).replaceAll("(㎡|平米|m2|m²)$", "");
        if (!digits.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(digits).signum() == 0) {
            throw new Refusal("専有面積は「14.5」のように㎡の数字で入力してください");
        }
        return new BigDecimal(digits);
    }

    static @Nullable LocalDate optionalDay(String typed) {
        return typed.isBlank() ? null : JapaneseDates.parse(typed);
    }

    /** Null when nothing was typed. */
    static @Nullable Integer optionalSize(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        String digits = TypedText.narrow(typed).replace("人", "");
        if (!digits.matches("\\d{1,2}")
                || Integer.parseInt(digits) < 1
                || Integer.parseInt(digits) > LARGEST_HOUSEHOLD) {
            throw new Refusal("世帯の人数は1から%dまでの数字で入力してください".formatted(LARGEST_HOUSEHOLD));
        }
        return Integer.valueOf(digits);
    }

    /** {@code 令和8年6月}, {@code R8.6}, {@code 2026/6}, {@code 2026-06}. */
    static YearMonth month(String typed) {
        String text = TypedText.narrow(typed);
        return Stream.of(text + "1日", text + ".1", text)
                .map(JapaneseDates::read)
                .flatMap(
                        reading -> reading instanceof Reading.Parsed parsed ? Stream.of(parsed.date()) : Stream.empty())
                .map(YearMonth::from)
                .findFirst()
                .orElseThrow(() -> new Refusal("年月は「令和8年6月」「R8.6」「2026/6」のように入力してください"));
    }

    static String reason(String typed) {
        String reason = TypedText.strip(typed, REASON);
        return reason == null ? "" : reason;
    }
}
