package tsunagi.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of every print, in the order in which a missing character is looked for. */
enum Typeface {
    TEXT("Tsunagi Text", 400, "biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf"),
    BOLD("Tsunagi Text", 700, "biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf"),
    /** Has what the text font lacks: 𠮷, ễ, ạ and the rarer kanji of names. */
    NAMES("Tsunagi Names", 400, "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
    /** Has ☐ and ☑. */
    SYMBOLS("Tsunagi Symbols", 400, "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf");

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = "/fonts/" + file;
    }

    void addTo(PdfRendererBuilder builder, PDFontSupplier font) {
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }

    TrueTypeFont read() {
        try (InputStream stream = open()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            // Ligatures of Latin letters: no form needs them, and to look for them took longer than to lay it out.
            font.setEnableGsub(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the width of each character, in thousandths of the font size, where no earlier font has it. */
    void fillWidths(short[] widths) {
        try (TrueTypeFont font = read()) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int codePoint = ' '; codePoint < widths.length; codePoint++) {
                int glyph = widths[codePoint] == 0 ? glyphs.getGlyphId(codePoint) : 0;
                if (glyph != 0) {
                    widths[codePoint] = (short) Math.max(1, font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream open() {
        InputStream stream = Typeface.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("font is not on the classpath: " + file);
        }
        return stream;
    }
}
