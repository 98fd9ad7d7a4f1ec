package tsunagi.surroundings;

/** 長い名前 — cut to a width, with … for what is left out. */
final class CutText {
    private static final int NARROW_UNTIL = 0x2000;
    private static final int HALF_WIDTH_KANA = 0xFF61;
    private static final int HALF_WIDTH_KANA_END = 0xFF9F;

    private CutText() {}

    /** @param widest in characters of full width; letters, digits and ｶﾅ count half */
    static String to(String text, double widest) {
        if (width(text) <= widest) {
            return text;
        }
        var kept = new StringBuilder();
        double left = widest - 1;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            left -= width(character);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(character);
            index += Character.charCount(character);
        }
        return kept.append('…').toString();
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(CutText::width).sum();
    }

    private static double width(int character) {
        boolean narrow = character < NARROW_UNTIL || character >= HALF_WIDTH_KANA && character <= HALF_WIDTH_KANA_END;
        return narrow ? 0.5 : 1;
    }
}
