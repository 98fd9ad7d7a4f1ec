package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 郵便番号 — seven digits. Whether 日本郵便 knows the number is asked elsewhere. */
public record PostalCode(String value) {
    private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d{7}");
    private static final Pattern MARKS = Pattern.compile("[〒-]");

    public PostalCode {
        requireNonNull(value, "value is null");
        if (!SEVEN_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postal code");
        }
    }

    /**
     * Reads {@code 940-0062}, {@code ９４０００６２}, {@code 〒940ー0062}; empty when nothing was typed.
     *
     * @throws Refusal when it has not seven digits
     */
    public static Optional<PostalCode> parse(@Nullable String typed) {
        String digits =
                MARKS.matcher(TypedText.narrow(typed == null ? "" : typed)).replaceAll("");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!SEVEN_DIGITS.matcher(digits).matches()) {
            throw new Refusal("郵便番号は数字7桁で入力してください（例：940-0062）");
        }
        return Optional.of(new PostalCode(digits));
    }

    /** {@code 940-0062} */
    public String format() {
        return value.substring(0, 3) + "-" + value.substring(3);
    }
}
