package tsunagi.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings typed numbers, dates and codes to one spelling. Never for names or free text: NFKC would change them. */
final class TypedText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0\\u200B\\uFEFF]+");
    /** Hyphens, minus signs, dashes and the long vowel mark that Japanese keyboards put in their place. */
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ー─]");

    private TypedText() {}

    /** Half-width, without blanks, with {@code -} for every kind of hyphen. */
    static String narrow(String typed) {
        String halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return HYPHENS.matcher(BLANKS.matcher(halfWidth).replaceAll("")).replaceAll("-");
    }
}
