package tsunagi.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.Overlay;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** 透かしとしおり — lays a mark behind every page of a packet, and makes each of its papers a bookmark. */
record MarkedPaper(byte[] whole, byte[] mark, List<Bookmark> bookmarks) {
    MarkedPaper {
        bookmarks = List.copyOf(bookmarks);
    }

    /** @param page from 0 */
    record Bookmark(String title, int page) {}

    byte[] marked() {
        var marked = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(whole);
                var behind = Loader.loadPDF(mark);
                var overlay = new Overlay()) {
            overlay.setInputPDF(document);
            overlay.setAllPagesOverlayPDF(behind);
            overlay.setOverlayPosition(Overlay.Position.BACKGROUND);
            var result = overlay.overlay(Map.of());
            outline(result);
            result.save(marked);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return marked.toByteArray();
    }

    private void outline(PDDocument document) {
        var outline = new PDDocumentOutline();
        for (Bookmark bookmark : bookmarks) {
            var destination = new PDPageFitDestination();
            destination.setPage(document.getPage(bookmark.page()));
            var entry = new PDOutlineItem();
            entry.setTitle(bookmark.title());
            entry.setDestination(destination);
            outline.addLast(entry);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
