package tsunagi.supportlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PaperKind;

/** 様式3 on paper: the 経過一覧 of a case (出力用), and the blank sheet (入力用). */
@Service
class RecordPrints {
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
        var person = cases.view(caseId).person();
        var head = head("　経過一覧", "ID " + number + "　" + person.displayName(), true);
        return pdf.print("supportlog/history.jte", Map.of("sheet", pages.history(caseId, filter, head)));
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
