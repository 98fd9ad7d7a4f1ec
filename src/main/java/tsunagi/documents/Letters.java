package tsunagi.documents;

import java.util.Map;
import org.springframework.stereotype.Component;
import tsunagi.kernel.JapaneseDates;

/** 通知書の印刷: letters on A4, folded in three for a window envelope. */
@Component
public class Letters {
    private final Pdf pdf;

    Letters(Pdf pdf) {
        this.pdf = pdf;
    }

    public byte[] pdf(Letter letter) {
        return pdf(letter, EnvelopeWindow.USUAL);
    }

    public byte[] pdf(Letter letter, EnvelopeWindow window) {
        return pdf.print(
                "documents/letter.jte",
                Map.of("letter", letter, "date", JapaneseDates.format(letter.date()), "window", window));
    }
}
