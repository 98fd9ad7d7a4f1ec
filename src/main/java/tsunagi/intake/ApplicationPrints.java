package tsunagi.intake;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.FormPapers;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.PaperKind;

/** 様式1 on paper: as it is filled in, or empty for the person to write on. */
@Service
class ApplicationPrints implements LedgerPart {
    private final Access access;
    private final ApplicationSheets sheets;
    private final FormPapers papers;

    ApplicationPrints(Access access, ApplicationSheets sheets, FormPapers papers) {
        this.access = access;
        this.sheets = sheets;
        this.papers = papers;
    }

    @Transactional
    byte[] filled(CaseNumber number) {
        return filled(access.enter(Permission.EDIT_APPLICATION, number, Channel.PRINT));
    }

    private byte[] filled(CaseId caseId) {
        return papers.filled(PaperKind.INTAKE, sheets.filled(caseId));
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
        return papers.blank(PaperKind.INTAKE, sheets.definition());
    }
}
