package tsunagi.conference;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.consent.Consents;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.HttpProblem;

/** 議題ごとの資料 — the forms that a meeting reads of one case, as far as the person's consent reaches. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgendaPapers {
    private final AgendaStore store;
    private final AgendaMatters matters;
    private final Consents consents;
    private final Pdf pdf;

    AgendaPapers(AgendaStore store, AgendaMatters matters, Consents consents, Pdf pdf) {
        this.store = store;
        this.matters = matters;
        this.consents = consents;
        this.pdf = pdf;
    }

    /** Whether everybody who is invited may read of the person: consent can end after the case was put on the agenda. */
    boolean mayBeRead(CaseId caseId, List<String> organisations) {
        var standing = consents.standing(caseId);
        return standing.allowsSharing() && organisations.stream().noneMatch(standing::excepts);
    }

    /** @param name of the person, as it may stand on paper */
    List<byte[]> of(Conference conference, AgendaRow row, String name) {
        var item = store.find(conference.id(), row.id()).orElseThrow(HttpProblem::notFound);
        var matter = matters.of(item.purpose());
        var papers = matter.papers(item.discussed());
        return papers.isEmpty() ? List.of(sheet(conference, row, name, matter, item)) : papers;
    }

    /** Where no standard form stands for it: what is to be discussed, and room for what is said. */
    private byte[] sheet(Conference conference, AgendaRow row, String name, AgendaMatter matter, AgendaItem item) {
        var head = new PaperHead("", item.purpose().subject() + "の協議", "ID " + row.number() + "　" + name, false);
        return pdf.print(
                "conference/itemPaper.jte",
                Map.of(
                        "head", head,
                        "day", JapaneseDates.formatWithWeekday(conference.heldOn()),
                        "details", matter.details(item.discussed()),
                        "prior", item.priorCoordination(),
                        "outcomes", item.purpose().outcomes()));
    }
}
