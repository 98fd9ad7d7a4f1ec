package tsunagi.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
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
