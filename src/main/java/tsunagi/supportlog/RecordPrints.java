package tsunagi.supportlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PaperKind;

/** 様式3 on paper: the 経過一覧 of a case (出力用), and the blank sheet (入力用). */
@Service
class RecordPrints implements LedgerPart {
    private final Access access;
    private final CaseFiles cases;
    private final RecordPages pages;
    private final Municipalities municipalities;
    private final Pdf pdf;
    private final Clock clock;

    RecordPrints(
            Access access, CaseFiles cases, RecordPages pages, Municipalities municipalities, Pdf pdf, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.pages = pages;
        this.municipalities = municipalities;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Transactional
    byte[] history(CaseNumber number, HistoryFilter filter) {
        var caseId = access.enter(Permission.VIEW_CASE, number, Channel.PRINT);
        return print(history(caseId, filter));
    }

    private HistorySheet history(CaseId caseId, HistoryFilter filter) {
        var view = cases.view(caseId);
        String identification =
                "ID " + view.head().number() + "　" + view.person().displayName();
        return pages.history(caseId, filter, head("　経過一覧", identification, true));
    }

    private byte[] print(HistorySheet sheet) {
        return pdf.print("supportlog/history.jte", Map.of("sheet", sheet));
    }

    @Override
    public Place place() {
        return Place.PROGRESS;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<byte[]> papers(CaseId caseId) {
        var sheet = history(caseId, HistoryFilter.EVERYTHING);
        return sheet.rows().isEmpty() ? List.of() : List.of(print(sheet));
    }

    @Transactional
    byte[] blank(CaseNumber number) {
        access.enter(Permission.RECORD_SUPPORT, number, Channel.PRINT);
        var sheet = BlankSheet.on(LocalDate.now(clock), head("", "", false));
        return pdf.print("supportlog/blank.jte", Map.of("sheet", sheet));
    }

    private PaperHead head(String suffix, String identification, boolean landscape) {
        var paper = municipalities
                .paper(PaperKind.SUPPORT_RECORD, LocalDate.now(clock))
                .value();
        return new PaperHead(
                Objects.requireNonNullElse(paper.number(), ""), paper.name() + suffix, identification, landscape);
    }
}
