package tsunagi.standards;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/**
 * 基準の値 — a number (yen, times, months, a day of the month), words, or both.
 *
 * @param number not negative; null where words say all
 * @param words not blank; null where the number says all
 */
public record StandardValue(@Nullable Long number, @Nullable String words) {
    private static final long MOST_TIMES = 99;

    /** @throws Refusal when there is neither, or the number is negative */
    public StandardValue {
        if (number == null && (words == null || words.isBlank())) {
            throw new Refusal("値を入力してください");
        }
        if (number != null && number < 0) {
            throw new Refusal("0以上の数で入力してください");
        }
    }

    static StandardValue of(long number) {
        return new StandardValue(number, null);
    }

    static StandardValue of(String words) {
        return new StandardValue(null, words);
    }

    /** @throws IllegalStateException when it has none */
    public long requiredNumber() {
        if (number == null) {
            throw new IllegalStateException("no number: " + words);
        }
        return number;
    }

    public String text() {
        return Objects.toString(words, "");
    }

    boolean isAmount() {
        return number != null && words == null;
    }

    boolean isSmallNumber() {
        return isAmount() && requiredNumber() <= MOST_TIMES;
    }

    boolean isWords() {
        return number == null;
    }
}
