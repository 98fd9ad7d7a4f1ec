package tsunagi.documents;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;

/** 様式の印刷: prints a standard form from its definition, filled in or empty for handwriting, in the form's own order. */
@Component
class FormPrint {
    private final Pdf pdf;

    FormPrint(Pdf pdf) {
        this.pdf = pdf;
    }

    /** 空欄の様式, to be filled in with a pen; the head names no case. */
    public byte[] blank(FormDefinition form, LocalDate on, PaperHead head) {
        return print(new SheetLayout(FilledForm.blank(form, on), true).page(head));
    }

    /**
     * 記入済みの様式; fields without a value are printed empty.
     *
     * @param head names the case's ID, and the person where the paper may show the name
     */
    public byte[] filled(FilledForm form, PaperHead head) {
        return print(new SheetLayout(form, false).page(head));
    }

    private byte[] print(SheetPage page) {
        return pdf.print("documents/sheet.jte", Map.of("page", page));
    }
}
