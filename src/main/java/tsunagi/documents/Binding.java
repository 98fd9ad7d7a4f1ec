package tsunagi.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * 綴り — several papers as one PDF, whose pages are numbered through beside each paper's own numbers.
 *
 * @param reference what stands before the number, such as R08-0001: letters and digits only
 * @param bookmarks しおり, each at the first page of its paper; empty where there are none
 */
public record Binding(String reference, List<byte[]> papers, List<Bookmark> bookmarks) {
    private static final float SIZE = 7.5F;
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4F;
    private static final float RIGHT = 13 * POINTS_PER_MILLIMETRE;
    private static final float BOTTOM = 5 * POINTS_PER_MILLIMETRE;

    public Binding {
        papers = List.copyOf(papers);
        bookmarks = List.copyOf(bookmarks);
    }

    /** Without bookmarks. */
    public Binding(String reference, List<byte[]> papers) {
        this(reference, papers, List.of());
    }

    /**
     * しおり.
     *
     * @param paper index of the paper that it opens, from 0
     */
    public record Bookmark(String title, int paper) {}

    /** How many pages a paper has, for a table of contents. */
    public static int pages(byte[] paper) {
        try (var document = Loader.loadPDF(paper)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The whole. */
    public byte[] bound() {
        var whole = new ByteArrayOutputStream();
        writeTo(whole);
        return whole.toByteArray();
    }

    /** Writes the whole; the stream stays open. */
    void writeTo(OutputStream stream) {
        List<PDDocument> read = new ArrayList<>();
        try (var bound = new PDDocument()) {
            var merger = new PDFMergerUtility();
            List<Integer> firstPages = new ArrayList<>();
            for (byte[] paper : papers) {
                firstPages.add(bound.getNumberOfPages());
                var document = Loader.loadPDF(paper);
                read.add(document);
                merger.appendDocument(bound, document);
            }
            number(bound);
            mark(bound, firstPages);
            bound.getDocumentCatalog().setLanguage("ja");
            bound.save(stream);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            read.forEach(Binding::close);
        }
    }

    private void mark(PDDocument bound, List<Integer> firstPages) {
        if (bookmarks.isEmpty()) {
            return;
        }
        var outline = new PDDocumentOutline();
        for (Bookmark bookmark : bookmarks) {
            var entry = new PDOutlineItem();
            entry.setTitle(bookmark.title());
            entry.setDestination(bound.getPage(firstPages.get(bookmark.paper())));
            outline.addLast(entry);
        }
        outline.openNode();
        bound.getDocumentCatalog().setDocumentOutline(outline);
        bound.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private void number(PDDocument bound) throws IOException {
        int pages = bound.getNumberOfPages();
        int number = 0;
        // Of this document alone: a font that two documents share is written into the first only.
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (PDPage page : bound.getPages()) {
            number++;
            String text = "%s   %d / %d".formatted(reference, number, pages);
            float width = font.getStringWidth(text) / 1000 * SIZE;
            try (var content =
                    new PDPageContentStream(bound, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(page.getMediaBox().getWidth() - RIGHT - width, BOTTOM);
                content.showText(text);
                content.endText();
            }
        }
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
