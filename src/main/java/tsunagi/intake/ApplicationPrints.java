package tsunagi.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.FormPrint;
import tsunagi.documents.PaperHead;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Paper;
import tsunagi.tenancy.PaperKind;

/** 様式1 on paper: as it is filled in, or empty for the person to write on. */
@Service
class ApplicationPrints {
    private final Access access;
    private final ApplicationSheets sheets;
    private final Municipalities municipalities;
    private final FormPrint print;
    private final Clock clock;

    ApplicationPrints(
            Access access, ApplicationSheets sheets, Municipalities municipalities, FormPrint print, Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.municipalities = municipalities;
        this.print = print;
        this.clock = clock;
    }

    @Transactional
    byte[] filled(CaseNumber number) {
        var form = sheets.filled(access.enter(Permission.EDIT_APPLICATION, number, Channel.PRINT));
        return print.filled(form, PaperHead.of(paper(form.on()), form));
    }

    @Transactional
    byte[] blank(CaseNumber number) {
        access.enter(Permission.EDIT_APPLICATION, number, Channel.PRINT);
        var form = sheets.definition();
        var today = LocalDate.now(clock);
        return print.blank(form, today, PaperHead.blank(paper(today)));
    }

    private Paper paper(LocalDate on) {
        return municipalities.paper(PaperKind.INTAKE, on).value();
    }
}
