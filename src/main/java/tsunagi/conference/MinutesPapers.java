package tsunagi.conference;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.documents.Binding;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.web.HttpProblem;

/** 議事録 and the cover of a meeting, printed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MinutesPapers {
    private static final String CONFIDENTIAL = "取扱注意（非公開）";

    private final MinutesStore store;
    private final Convening convening;
    private final Pdf pdf;

    MinutesPapers(MinutesStore store, Convening convening, Pdf pdf) {
        this.store = store;
        this.convening = convening;
        this.pdf = pdf;
    }

    /** The cover says on which page each item begins, so its own length has to be known first. */
    byte[] cover(AgendaCover cover) {
        int pages = Binding.pages(cover(cover, 1));
        return cover(cover, pages);
    }

    private byte[] cover(AgendaCover cover, int pages) {
        String title =
                cover.conference().forum().name() + "　会議資料" + cover.naming().mark();
        return pdf.print(
                "conference/agendaCover.jte",
                Map.of(
                        "head",
                        new PaperHead("", title, CONFIDENTIAL, false),
                        "cover",
                        cover,
                        "lines",
                        cover.lines(pages)));
    }

    byte[] print(ConferencePapers.Found found, PaperNames naming) {
        var conference = found.conference();
        List<MinutesPaper.Item> items = IntStream.range(0, found.cases().size())
                .mapToObj(index -> item(index + 1, found.cases().get(index)))
                .toList();
        var paper = new MinutesPaper(
                conference,
                convening.convener(conference),
                convening.attendees(conference.id()),
                convening.attendance(conference).label(),
                items,
                found.hidden());
        String title = conference.forum().name() + "　議事録" + naming.mark();
        return pdf.print(
                "conference/minutesPaper.jte",
                Map.of("head", new PaperHead("", title, CONFIDENTIAL, false), "paper", paper));
    }

    /** What was written at the meeting; where only a result was entered, as for a meeting kept on paper, that. */
    private MinutesPaper.Item item(int number, PaperCase of) {
        var minutes = store.of(of.row().id())
                .orElseThrow(HttpProblem::notFound)
                .written()
                .minutes();
        return switch (of.item().state()) {
            case AgendaState.Pending _ -> new MinutesPaper.Item(number, of, minutes, null);
            case AgendaState.Concluded(Deliberation said) ->
                new MinutesPaper.Item(number, of, minutes.orOf(said), said.outcome());
        };
    }
}
