package tsunagi.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.FormPrint;
import tsunagi.documents.PaperHead;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Paper;
import tsunagi.tenancy.PaperKind;

/** 様式1 on paper: as it is filled in, or empty for the person to write on. */
@Service
class ApplicationPrints implements LedgerPart {
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
        return filled(access.enter(Permission.EDIT_APPLICATION, number, Channel.PRINT));
    }

    private byte[] filled(CaseId caseId) {
        var form = sheets.filled(caseId);
        return print.filled(form, PaperHead.of(paper(form.on()), form));
    }

    @Override
    public Place place() {
        return Place.APPLICATION;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<byte[]> papers(CaseId caseId) {
        return sheets.isBegun(caseId) ? List.of(filled(caseId)) : List.of();
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
