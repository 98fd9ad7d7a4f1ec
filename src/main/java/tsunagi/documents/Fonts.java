package tsunagi.documents;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one paper, read for an earlier one: reading them takes longer than laying out a form. A font serves one paper at a
 * time, so each paper borrows a set and brings it back.
 */
final class Fonts implements AutoCloseable {
    private static final int SETS_KEPT = 3;
    private static final BlockingQueue<Map<Typeface, TrueTypeFont>> KEPT = new ArrayBlockingQueue<>(SETS_KEPT);
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    private final Map<Typeface, TrueTypeFont> fonts;
    private final PDDocument document = new PDDocument();

    private Fonts(Map<Typeface, TrueTypeFont> fonts) {
        this.fonts = fonts;
    }

    static Fonts borrow() {
        var kept = KEPT.poll();
        return new Fonts(kept == null ? new EnumMap<>(Typeface.class) : kept);
    }

    /** The paper will be written into a document that holds them. */
    void addTo(PdfRendererBuilder builder) {
        builder.usePDDocument(document).useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        for (Typeface typeface : Typeface.values()) {
            typeface.addTo(builder, new Embedded(typeface));
        }
    }

    /** Once the paper is written. */
    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
        KEPT.offer(fonts);
    }

    /** Of each font only the characters that the paper uses are written. */
    private final class Embedded extends PDFontSupplier {
        private final Typeface typeface;

        Embedded(Typeface typeface) {
            super(null);
            this.typeface = typeface;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, fonts.computeIfAbsent(typeface, Typeface::read), true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
