package tsunagi.documents;

import java.util.stream.IntStream;

/** Which characters the fonts of the prints have, and how wide each is. */
final class Glyphs {
    private static final String GOES_ON = "…";
    private static final int LAST_PLANE_WITH_KANJI = 0x30000;
    private static final short[] WIDTHS = new short[LAST_PLANE_WITH_KANJI];

    static {
        for (Typeface typeface : Typeface.values()) {
            typeface.fillWidths(WIDTHS);
        }
    }

    private Glyphs() {}

    static boolean has(int codePoint) {
        return codePoint < WIDTHS.length && WIDTHS[codePoint] != 0;
    }

    /** The lines that this text fills in a box of this width, counted in full-width characters. */
    static int lines(String text, double boxWidth) {
        return text.lines().mapToInt(line -> linesOfParagraph(line, boxWidth)).sum();
    }

    /** The longest beginning of the text that, with the sign that it goes on, fills at most this many lines. */
    static String beginning(String text, double boxWidth, int lines) {
        int fits = IntStream.rangeClosed(0, text.length())
                .filter(end -> end == text.length() || !Character.isLowSurrogate(text.charAt(end)))
                .takeWhile(end -> lines(text.substring(0, end) + GOES_ON, boxWidth) <= lines)
                .max()
                .orElse(0);
        return text.substring(0, fits).strip() + GOES_ON;
    }

    private static int linesOfParagraph(String paragraph, double boxWidth) {
        int limit = (int) Math.max(1000, boxWidth * 1000);
        int lines = 1;
        int used = 0;
        for (int codePoint : paragraph.codePoints().toArray()) {
            int width = has(codePoint) ? WIDTHS[codePoint] : 1000;
            if (used + width > limit) {
                lines++;
                used = 0;
            }
            used += width;
        }
        return lines;
    }
}
