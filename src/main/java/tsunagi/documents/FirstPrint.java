package tsunagi.documents;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints a page for nobody once the program is ready, so that the first paper that somebody waits for finds the fonts read
 * and the printer's classes loaded. A daemon neither delays the opening of the port nor holds up the end; it is a thread of its own
 * because reckoning that never waits would keep a virtual one's carrier from the requests.
 */
@Component
@Profile("!test")
class FirstPrint {
    private static final Logger LOG = LoggerFactory.getLogger(FirstPrint.class);
    // A character of each font, in both weights, and the layout of the forms: cells of a table.
    private static final String PAGE = """
            <html><head><title>試し刷り</title></head><body><h1>試し刷り</h1>
            <table><thead><tr><th>氏名</th><th>☐</th></tr></thead><tbody><tr><td>𠮷田ễ</td><td>☑</td></tr></tbody></table>
            </body></html>
            """;

    private final Pdf pdf;

    FirstPrint(Pdf pdf) {
        this.pdf = pdf;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("first-print")
                .priority(Thread.MIN_PRIORITY)
                .start(this::print);
    }

    /** A failure will show again, and be answered, when somebody prints. */
    private void print() {
        long begun = System.nanoTime();
        try {
            int lines = Glyphs.lines("試し刷り", 10);
            int bytes = pdf.fromHtml(PAGE).length;
            LOG.debug("{} line, {} bytes in {} ms", lines, bytes, (System.nanoTime() - begun) / 1_000_000);
        } catch (RuntimeException failure) {
            LOG.warn("first print failed: {}", failure.getClass().getName());
        }
    }
}
