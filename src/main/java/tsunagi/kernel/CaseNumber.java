package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ケース番号 — how staff speak of a case: 年度 and a running number within it, {@code R08-0123}. */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    private static final Pattern SHAPE = Pattern.compile("[SHR]\\d{2}-\\d{4,6}");
    private static final Pattern TYPED = Pattern.compile("([SHR])(\\d{1,2})-(\\d{1,6})");
    private static final int HIGHEST = 999_999;

    public CaseNumber {
        requireNonNull(value, "value is null");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    /** @param running the number within the year, from 1 to 999,999 */
    public static CaseNumber of(FiscalYear year, int running) {
        if (running < 1 || running > HIGHEST) {
            throw new IllegalArgumentException("Not a running number: " + running);
        }
        return new CaseNumber(String.format(Locale.ROOT, "%s-%04d", year.code(), running));
    }

    /**
     * Reads what staff type: full-width, small letters and missing zeros are understood ({@code ｒ８－１２３}).
     *
     * @throws Refusal when it is no case number
     */
    public static CaseNumber parse(String typed) {
        Matcher matcher = TYPED.matcher(TypedText.narrow(typed).toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new Refusal("ケース番号は「R08-0123」の形で入力してください");
        }
        int year = Integer.parseInt(matcher.group(2));
        int running = Integer.parseInt(matcher.group(3));
        return new CaseNumber(String.format(Locale.ROOT, "%s%02d-%04d", matcher.group(1), year, running));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
