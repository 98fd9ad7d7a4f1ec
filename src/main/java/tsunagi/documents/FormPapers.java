package tsunagi.documents;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Paper;
import tsunagi.tenancy.PaperKind;

/** 様式 on paper, under the number and the name that the municipality gives it. */
@Component
public class FormPapers {
    private final Municipalities municipalities;
    private final FormPrint print;
    private final Clock clock;

    FormPapers(Municipalities municipalities, FormPrint print, Clock clock) {
        this.municipalities = municipalities;
        this.print = print;
        this.clock = clock;
    }

    /** As it is filled in; every page names the case and the person. */
    public byte[] filled(PaperKind kind, FilledForm form) {
        return print.filled(form, PaperHead.of(paper(kind, form.on()), form));
    }

    /** Empty, to be filled in by hand; names nobody. */
    public byte[] blank(PaperKind kind, FormDefinition form) {
        LocalDate today = LocalDate.now(clock);
        return print.blank(form, today, PaperHead.blank(paper(kind, today)));
    }

    private Paper paper(PaperKind kind, LocalDate on) {
        return municipalities.paper(kind, on).value();
    }
}
