package tsunagi.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import org.springframework.stereotype.Component;

/** Turns a print template into an A4 PDF with our own fonts, without opening any address. */
@Component
public class Pdf {
    private static final String STYLE = readStyle();
    private static final Drawings NO_DRAWINGS = new Drawings(Map.of());

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates;
    private final Clock clock;

    Pdf(TemplateEngine templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** Prints the template, which must be well-formed XML and may add styles in its head. */
    public byte[] print(String template, Map<String, Object> parameters) {
        try (var paper = layOut(template, parameters)) {
            return paper.written();
        }
    }

    /** A template with drawings, each by its name. */
    public byte[] print(String template, Map<String, Object> parameters, Map<String, Drawing> drawings) {
        try (var paper = layOut(rendered(template, parameters), new Drawings(drawings))) {
            return paper.written();
        }
    }

    LaidOut layOut(String template, Map<String, Object> parameters) {
        return layOut(rendered(template, parameters), NO_DRAWINGS);
    }

    private String rendered(String template, Map<String, Object> parameters) {
        var html = new StringOutput();
        templates.render(template, parameters, html);
        return html.toString();
    }

    byte[] fromHtml(String html) {
        try (var paper = layOut(html, NO_DRAWINGS)) {
            return paper.written();
        }
    }

    private LaidOut layOut(String html, Drawings drawings) {
        PrintableText printable = PrintableText.of(html);
        String style = STYLE + printable.note().map(Pdf::footnoteStyle).orElse("");
        String styled =
                printable.text().replaceFirst("<head>", Matcher.quoteReplacement("<head><style>" + style + "</style>"));
        var fonts = Fonts.borrow();
        return new LaidOut(
                builder(styled, fonts).useObjectDrawerFactory(drawings).buildPdfRenderer(),
                fonts,
                clock.instant().atZone(clock.getZone()));
    }

    private static PdfRendererBuilder builder(String html, Fonts fonts) {
        var builder = new PdfRendererBuilder();
        fonts.addTo(builder);
        return builder.withHtmlContent(html, null)
                .withProducer("Tsunagi")
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }

    private static String footnoteStyle(String note) {
        return """
                @page { @bottom-left {
                  content: "%s"; font: 7.5pt "Tsunagi Text"; vertical-align: top; padding-top: 1.5mm; white-space: nowrap;
                } }
                """.formatted(note);
    }

    private static String readStyle() {
        try (InputStream stream = Pdf.class.getResourceAsStream("/documents/print.css")) {
            if (stream == null) {
                throw new IllegalStateException("documents/print.css is not on the classpath");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
