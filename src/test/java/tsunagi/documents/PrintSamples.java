package tsunagi.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The print engine without Spring, and what a test reads from its papers. */
final class PrintSamples {
    private static final Path PICTURES = Path.of("target", "prints");

    private PrintSamples() {}

    static Pdf pdf() {
        Clock noon = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
        return new Pdf(TemplateEngine.createPrecompiled(null, ContentType.Html, null, "tsunagi"), noon);
    }

    static PDDocument open(byte[] paper) {
        try {
            return Loader.loadPDF(paper);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(byte[] paper) {
        try (PDDocument document = open(paper)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands in the uppermost millimetres of the first page, which many printers can't print. */
    static String textAbove(byte[] paper, double millimetres) throws IOException {
        try (PDDocument document = open(paper)) {
            var stripper = new PDFTextStripperByArea();
            double width = document.getPage(0).getMediaBox().getWidth();
            stripper.addRegion("top", new Rectangle2D.Double(0, 0, width, millimetres * 72 / 25.4));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("top");
        }
    }

    static int pages(byte[] paper) {
        try (PDDocument document = open(paper)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves the paper and a picture of each page under target/prints, so that a person can look at them. */
    static void keep(String name, byte[] paper) {
        try (PDDocument document = open(paper)) {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".pdf"), paper);
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Path picture = PICTURES.resolve("%s-%d.png".formatted(name, page + 1));
                ImageIO.write(renderer.renderImageWithDPI(page, 80), "png", picture.toFile());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
