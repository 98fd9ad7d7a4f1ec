package tsunagi.standards;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/**
 * 世帯人数 — the sizes that one amount is for: 1人, 3〜5人, 7人以上.
 *
 * @param first persons
 * @param last persons; {@link #LARGEST} for 以上
 */
record HouseholdSizes(int first, int last) {
    /** 7人以上 is kept as the sizes up to this one. A larger household has no row and is asked for. */
    static final int LARGEST = 20;

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:人)?(?:([~\\-])(?:(\\d{1,2})(?:人)?)?|(以上))?");

    HouseholdSizes {
        if (first < 1 || last < first || last > LARGEST) {
            throw new Refusal("人数は1人から%d人までで入力してください".formatted(LARGEST));
        }
    }

    /**
     * Reads {@code 1}, {@code １人}, {@code 3-5}, {@code 3〜5人}, {@code 7人以上}, {@code 7-}.
     *
     * @throws Refusal when it is none of these
     */
    static HouseholdSizes parse(@Nullable String typed) {
        String text = TypedText.narrow(typed == null ? "" : typed)
                .replace("世帯", "")
                .replace('〜', '~')
                .replace("から", "~");
        Matcher matcher = TYPED.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal("人数は「1人」「3〜5人」「7人以上」のように入力してください");
        }
        int first = Integer.parseInt(matcher.group(1));
        boolean more = matcher.group(2) != null || matcher.group(4) != null;
        String last = matcher.group(3);
        return new HouseholdSizes(first, last == null ? (more ? LARGEST : first) : Integer.parseInt(last));
    }

    List<Integer> each() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    String label() {
        if (first == last) {
            return first + "人";
        }
        return last == LARGEST ? first + "人以上" : first + "〜" + last + "人";
    }

    /** @throws IllegalArgumentException when the subject of a row is no size */
    static String label(String subject) {
        int size = subject(subject);
        return new HouseholdSizes(size, size).label();
    }

    /** Rows are called by digits alone, so that there is one name for each. */
    static int subject(String subject) {
        int number = Integer.parseInt(subject);
        if (!Integer.toString(number).equals(subject)) {
            throw new IllegalArgumentException(subject);
        }
        return number;
    }
}
