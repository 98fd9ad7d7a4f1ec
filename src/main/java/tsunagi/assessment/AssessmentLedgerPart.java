package tsunagi.assessment;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.FormPrint;
import tsunagi.documents.PaperHead;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SheetKey;
import tsunagi.kernel.CaseId;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PaperKind;

/** 様式2 of each プラン期 in the 支援台帳. */
@Component
class AssessmentLedgerPart implements LedgerPart {
    private final CaseFiles cases;
    private final Forms forms;
    private final AssessmentSheets sheets;
    private final Municipalities municipalities;
    private final FormPrint print;

    AssessmentLedgerPart(
            CaseFiles cases, Forms forms, AssessmentSheets sheets, Municipalities municipalities, FormPrint print) {
        this.cases = cases;
        this.forms = forms;
        this.sheets = sheets;
        this.municipalities = municipalities;
        this.print = print;
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
        var form = forms.filled(key, sheets.context(key));
        var paper = municipalities.paper(PaperKind.ASSESSMENT, form.on()).value();
        return print.filled(form, PaperHead.of(paper, form));
    }
}
