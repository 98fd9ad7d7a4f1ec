package tsunagi.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.Binding;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;

/** 支援台帳 (要綱: 利用者ごとに作成・管理する) — all papers of a case behind one cover, as far as there are any. */
@Service
public class CaseLedgers {
    private static final String TITLE = "支援台帳";

    private final Access access;
    private final CaseFiles cases;
    private final List<LedgerPart> parts;
    private final Pdf pdf;
    private final Clock clock;

    CaseLedgers(Access access, CaseFiles cases, List<LedgerPart> parts, Pdf pdf, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.parts =
                parts.stream().sorted(Comparator.comparing(LedgerPart::place)).toList();
        this.pdf = pdf;
        this.clock = clock;
    }

    @Transactional
    Binding of(CaseNumber number) {
        var caseId = access.enter(Permission.PRINT_LEDGER, number, Channel.PRINT);
        List<byte[]> papers = new ArrayList<>();
        List<LedgerCover.Entry> contents = new ArrayList<>();
        for (LedgerPart part : parts) {
            List<byte[]> found = part.papers(caseId);
            if (!found.isEmpty()) {
                contents.add(new LedgerCover.Entry(part.place(), found.size()));
                papers.addAll(found);
            }
        }
        papers.addFirst(cover(caseId, contents));
        return new Binding(number.value(), papers);
    }

    private byte[] cover(CaseId caseId, List<LedgerCover.Entry> contents) {
        var view = cases.view(caseId);
        String printed = JapaneseDates.format(LocalDate.now(clock)) + "　"
                + Actor.current().name();
        var cover = new LedgerCover(view, cases.standing(caseId), contents, printed);
        String identification =
                "ID " + view.head().number() + "　" + view.person().displayName();
        var head = new PaperHead("", TITLE, identification, false);
        return pdf.print("casepage/ledgerCover.jte", Map.of("head", head, "cover", cover));
    }
}
