package tsunagi.kernel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 円 — an amount in whole yen, negative when it is a loss or a repayment. Overflow throws {@link ArithmeticException}. */
public record Yen(long amount) implements Comparable<Yen> {
    public static final Yen ZERO = new Yen(0);

    /** Far above any budget; keeps a slip of the keyboard out of the books. */
    private static final BigDecimal LIMIT = new BigDecimal("999999999999");

    private static final Pattern TYPED =
            Pattern.compile("([-△▲]?)[¥\\\\]?" + "(\\d+(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+|\\.\\d+)" + "(億|万|千)?円?");

    public static Yen of(long amount) {
        return amount == 0 ? ZERO : new Yen(amount);
    }

    /**
     * Reads an amount as staff type it: {@code 12000}, {@code １２，０００円}, {@code ¥12,000}, {@code 1.2万}, {@code 12千円},
     * {@code -500}, {@code △500}.
     *
     * @throws Refusal when it is no amount, not whole yen, or beyond 999,999,999,999
     */
    public static Yen parse(String typed) {
        Matcher matcher = TYPED.matcher(TypedText.narrow(typed).replace('、', ','));
        if (!matcher.matches()) {
            throw new Refusal("金額は数字で入力してください（例：12,000）");
        }
        BigDecimal amount = new BigDecimal(matcher.group(2).replace(",", "")).multiply(unit(matcher.group(3)));
        if (amount.stripTrailingZeros().scale() > 0) {
            throw new Refusal("金額は1円単位で入力してください（小数は使えません）");
        }
        if (amount.compareTo(LIMIT) > 0) {
            throw new Refusal("金額は999,999,999,999円までで入力してください");
        }
        return of(matcher.group(1).isEmpty() ? amount.longValueExact() : -amount.longValueExact());
    }

    private static BigDecimal unit(@Nullable String unit) {
        return switch (unit == null ? "" : unit) {
            case "億" -> BigDecimal.valueOf(100_000_000);
            case "万" -> BigDecimal.valueOf(10_000);
            case "千" -> BigDecimal.valueOf(1_000);
            default -> BigDecimal.ONE;
        };
    }

    public Yen plus(Yen other) {
        return of(Math.addExact(amount, other.amount));
    }

    public Yen minus(Yen other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    public Yen times(long factor) {
        return of(Math.multiplyExact(amount, factor));
    }

    public Yen negated() {
        return of(Math.negateExact(amount));
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean isZero() {
        return amount == 0;
    }

    public Yen min(Yen other) {
        return amount <= other.amount ? this : other;
    }

    public Yen max(Yen other) {
        return amount >= other.amount ? this : other;
    }

    /** As shown and printed: {@code 12,000円}, negative by the custom of public documents {@code △12,000円}. */
    public String format() {
        return digits() + "円";
    }

    /** As an input field shows it, the unit standing beside: {@code 12,000}, {@code △12,000}. */
    public String digits() {
        String grouped = String.format(Locale.ROOT, "%,d", amount);
        return amount < 0 ? "△" + grouped.substring(1) : grouped;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return format();
    }
}
