package tsunagi.conference;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Detail;

/** 議題ごとの資料 — the forms that a meeting reads of one case; without names a sheet of what they say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgendaPapers {
    private final AgendaMatters matters;
    private final Pdf pdf;

    AgendaPapers(AgendaMatters matters, Pdf pdf) {
        this.matters = matters;
        this.pdf = pdf;
    }

    List<byte[]> of(Conference conference, PaperCase of, PaperNames naming) {
        var matter = matters.of(of.item().purpose());
        if (naming == PaperNames.REAL) {
            var papers = matter.papers(of.item().discussed());
            if (!papers.isEmpty()) {
                return papers;
            }
        }
        var details = of.item().purpose() == Purpose.PLAN
                ? matters.plan(of.item()).map(PlanDetails::of).orElse(List.of())
                : matter.details(of.item().discussed());
        return List.of(sheet(conference, of, of.masked(details)));
    }

    /** Where no standard form stands for it: what is to be discussed, and room for what is said. */
    private byte[] sheet(Conference conference, PaperCase of, List<Detail> details) {
        var head = new PaperHead("", of.item().purpose().subject() + "の協議", of.identification(), false);
        return pdf.print(
                "conference/itemPaper.jte",
                Map.of(
                        "head", head,
                        "forum", conference.forum().name(),
                        "day", JapaneseDates.formatWithWeekday(conference.heldOn()),
                        "details", details,
                        "prior", of.prior(),
                        "outcomes", of.item().purpose().outcomes()));
    }
}
