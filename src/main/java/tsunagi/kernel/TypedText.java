package tsunagi.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 入力された文字 — the two ways of taking in what people type: free text kept as it is, and codes brought to one spelling. */
public final class TypedText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern SURROUNDING_BLANKS =
            Pattern.compile("\\A[\\s\\u3000\\u00A0\\u200B\\uFEFF]+|[\\s\\u3000\\u00A0\\u200B\\uFEFF]+\\z");
    /** Everything that is no character to a reader, but tab and line feed; PostgreSQL refuses some of them. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");
    /** Hyphens, minus signs, dashes and the long vowel mark that Japanese keyboards put in their place. */
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ー─]");

    private static final int LONGEST_LINES = 4_000;

    private TypedText() {}

    /**
     * Free text and names: blanks around are dropped, line ends unified, nothing else is touched (no NFC, no NFKC, which
     * would change 神 U+FA19 into another character). Null when nothing was typed.
     */
    public static @Nullable String strip(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String lines = CONTROLS.matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
        String stripped = SURROUNDING_BLANKS.matcher(lines).replaceAll("");
        return stripped.isEmpty() ? null : stripped;
    }

    /**
     * Like {@link #strip}, for a field with room for so many characters (a surrogate pair counts once).
     *
     * @throws Refusal when it is longer
     */
    public static @Nullable String strip(@Nullable String typed, int atMost) {
        String stripped = strip(typed);
        if (stripped != null && stripped.codePointCount(0, stripped.length()) > atMost) {
            throw new Refusal(
                    "%d文字以内で入力してください（現在%d文字）".formatted(atMost, stripped.codePointCount(0, stripped.length())));
        }
        return stripped;
    }

    /**
     * Free text of several lines; empty when nothing was typed.
     *
     * @throws Refusal when it is longer than 4,000 characters
     */
    public static String lines(@Nullable String typed) {
        String stripped = strip(typed, LONGEST_LINES);
        return stripped == null ? "" : stripped;
    }

    /** Numbers, dates and codes only: half-width, without blanks, with {@code -} for every kind of hyphen. */
    public static String narrow(String typed) {
        String halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return HYPHENS.matcher(BLANKS.matcher(halfWidth).replaceAll("")).replaceAll("-");
    }
}
