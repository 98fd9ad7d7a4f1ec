package tsunagi.documents;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;

/** 様式の印刷: prints a standard form from its definition, filled in or empty for handwriting, in the form's own order. */
@Component
class FormPrint {
    /** Of a page's height. */
    private static final double NEXT_TO_NOTHING = 0.4;

    private final Pdf pdf;

    FormPrint(Pdf pdf) {
        this.pdf = pdf;
    }

    /** 空欄の様式, to be filled in with a pen; the head names no case. */
    public byte[] blank(FormDefinition form, LocalDate on, PaperHead head) {
        return print(FilledForm.blank(form, on), true, head);
    }

    /**
     * 記入済みの様式; fields without a value are printed empty.
     *
     * @param head names the case's ID, and the person where the paper may show the name
     */
    public byte[] filled(FilledForm form, PaperHead head) {
        return print(form, false, head);
    }

    /** Sets the form closer where that spares a page with next to nothing on it. */
    private byte[] print(FilledForm form, boolean handwritten, PaperHead head) {
        var usual = new SheetLayout(form, handwritten, Density.USUAL).page(head);
        try (var spacious = layOut(usual)) {
            boolean filled =
                    spacious.lastPage() > NEXT_TO_NOTHING && usual.annexes().isEmpty();
            if (spacious.pages() == 1 || filled) {
                return spacious.written();
            }
            try (var close = layOut(new SheetLayout(form, handwritten, Density.CLOSE).page(head))) {
                return (close.pages() < spacious.pages() ? close : spacious).written();
            }
        }
    }

    private LaidOut layOut(SheetPage page) {
        return pdf.layOut("documents/sheet.jte", Map.of("page", page));
    }
}
