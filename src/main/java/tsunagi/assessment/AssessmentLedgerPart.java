package tsunagi.assessment;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.FormPapers;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SheetKey;
import tsunagi.kernel.CaseId;
import tsunagi.tenancy.PaperKind;

/** 様式2 of each プラン期 in the 支援台帳. */
@Component
class AssessmentLedgerPart implements LedgerPart {
    private final CaseFiles cases;
    private final Forms forms;
    private final AssessmentSheets sheets;
    private final FormPapers papers;

    AssessmentLedgerPart(CaseFiles cases, Forms forms, AssessmentSheets sheets, FormPapers papers) {
        this.cases = cases;
        this.forms = forms;
        this.sheets = sheets;
        this.papers = papers;
    }

    @Override
    public Place place() {
        return Place.ASSESSMENT;
    }

    @Override
    public List<byte[]> papers(CaseId caseId) {
        return IntStream.rangeClosed(1, cases.progress(caseId).term())
                .mapToObj(term -> new SheetKey(caseId, FormId.ASSESSMENT, term))
                .filter(key -> forms.find(key).isPresent())
                .map(this::print)
                .toList();
    }

    private byte[] print(SheetKey key) {
        return papers.filled(PaperKind.ASSESSMENT, forms.filled(key, sheets.context(key)));
    }
}
