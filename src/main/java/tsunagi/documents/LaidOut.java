package tsunagi.documents;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;

/** A paper that is laid out on its pages and not written yet, which takes longer. */
final class LaidOut implements AutoCloseable {
    private final PdfBoxRenderer renderer;
    private final Fonts fonts;
    private final ZonedDateTime at;

    LaidOut(PdfBoxRenderer renderer, Fonts fonts, ZonedDateTime at) {
        this.renderer = renderer;
        this.fonts = fonts;
        this.at = at;
        renderer.layout();
    }

    int pages() {
        return sheets().size();
    }

    /** How far down the last page is filled, from 0 to 1. */
    double lastPage() {
        PageBox last = sheets().getLast();
        return (double) (renderer.getRootBox().getHeight() - last.getTop()) / (last.getBottom() - last.getTop());
    }

    private List<PageBox> sheets() {
        return renderer.getRootBox().getLayer().getPages();
    }

    byte[] written() {
        try (var bytes = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            document.getDocumentCatalog().setLanguage("ja");
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(at));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        renderer.close();
        fonts.close();
    }
}
