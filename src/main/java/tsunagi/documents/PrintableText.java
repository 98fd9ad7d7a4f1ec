package tsunagi.documents;

import java.util.Optional;

/**
 * The text of a page as the fonts can print it. Variation selectors (IVS) are dropped, characters that no font has become
 * 〓, and what XML forbids is left out; {@code note} tells the reader of the paper.
 */
record PrintableText(String text, boolean variantsDropped, boolean glyphsMissing) {
    private static final int GETA = '〓';

    static PrintableText of(String source) {
        var text = new StringBuilder(source.length());
        boolean variants = false;
        boolean missing = false;
        for (int codePoint : source.codePoints().toArray()) {
            if (isVariationSelector(codePoint)) {
                variants |= codePoint >= 0xE0100;
            } else if (codePoint == '\n' || codePoint == '\t' || Glyphs.has(codePoint)) {
                text.appendCodePoint(codePoint);
            } else if (!Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.FORMAT) {
                text.appendCodePoint(GETA);
                missing = true;
            }
        }
        return new PrintableText(text.toString(), variants, missing);
    }

    Optional<String> note() {
        String variants = variantsDropped ? "氏名は戸籍の表記と異なる場合があります。" : "";
        String missing = glyphsMissing ? "印字できない文字を「〓」で示しています。" : "";
        return Optional.of(variants + missing).filter(note -> !note.isEmpty());
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x180B && codePoint <= 0x180D)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
