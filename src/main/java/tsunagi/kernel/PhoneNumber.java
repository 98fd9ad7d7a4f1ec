package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;

/**
 * 電話番号 — ten or eleven digits from 0 on, with the hyphens that its owner wrote. Whether the number exists is not asked:
 * only its owner knows.
 */
public record PhoneNumber(String value) {
    private static final String REFUSED = "電話番号は数字10桁または11桁で入力してください（例：03-0000-0000）";
    private static final Pattern DIGITS = Pattern.compile("0\\d{9,10}");
    /** 市外局番, 市内局番, 加入者番号; also 0120-000-123. */
    private static final Pattern GROUPED = Pattern.compile("0\\d{1,4}-\\d{1,4}-\\d{3,4}");

    private static final Pattern PARENTHESES = Pattern.compile("[()]+");
    private static final Pattern COUNTRY = Pattern.compile("^\\+?81-?(?:\\(0\\))?0?(?=[1-9])");
    private static final Pattern LEADING_LABEL = Pattern.compile("^(?i:tel|電話)[:.]?");

    public PhoneNumber {
        requireNonNull(value, "value is null");
        if (!DIGITS.matcher(value.replace("-", "")).matches()) {
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    /**
     * Reads a number in full or half width, with hyphens, blanks, parentheses or {@code +81}. Hyphens that make three
     * groups stay where they are, since {@code 0499123456} alone can't tell 049-912 from 0499-12.
     *
     * @throws Refusal when it has not ten or eleven digits
     */
    public static PhoneNumber parse(String typed) {
        String blanksAsHyphens = TypedText.narrow(typed.strip().replaceAll("[\\s\\u3000]+", "-"));
        String national = COUNTRY.matcher(LEADING_LABEL.matcher(blanksAsHyphens).replaceFirst(""))
                .replaceFirst("0");
        String grouped = PARENTHESES.matcher(national).replaceAll("-").replaceAll("-+", "-");
        String hyphened = grouped.replaceAll("^-|-$", "");
        String digits = hyphened.replace("-", "");
        if (!DIGITS.matcher(digits).matches()) {
            throw new Refusal(REFUSED);
        }
        return new PhoneNumber(GROUPED.matcher(hyphened).matches() ? hyphened : group(digits));
    }

    private static String group(String digits) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            String formatted = numbers.format(numbers.parse(digits, "JP"), PhoneNumberFormat.NATIONAL);
            return formatted.replace("-", "").equals(digits) ? formatted : digits;
        } catch (NumberParseException e) {
            return digits;
        }
    }

    /** Without hyphens, for searching. */
    public String digits() {
        return value.replace("-", "");
    }

    /** The last four digits, by which staff ask back. */
    public String last4() {
        String digits = digits();
        return digits.substring(digits.length() - 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
