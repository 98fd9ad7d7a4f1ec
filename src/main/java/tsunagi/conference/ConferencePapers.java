package tsunagi.conference;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.Binding;

/**
 * 会議資料 — the whole of a meeting as one PDF with しおり: the agenda behind one cover with the forms of each case on it, and the
 * minutes as soon as an outcome stands; with names for everybody who is invited, or without.
 */
@Service
public class ConferencePapers {
    private final Access access;
    private final Convening convening;
    private final AgendaStore agenda;
    private final PaperCases cases;
    private final AgendaPapers papers;
    private final MinutesPapers minutes;

    ConferencePapers(
            Access access,
            Convening convening,
            AgendaStore agenda,
            PaperCases cases,
            AgendaPapers papers,
            MinutesPapers minutes) {
        this.access = access;
        this.convening = convening;
        this.agenda = agenda;
        this.cases = cases;
        this.papers = papers;
        this.minutes = minutes;
    }

    @Transactional
    Binding of(ConferenceId id, PaperNames naming) {
        var found = open(id, naming);
        List<byte[]> bound = new ArrayList<>();
        List<Binding.Bookmark> bookmarks = new ArrayList<>();
        List<AgendaCover.Entry> entries = new ArrayList<>();
        bookmarks.add(new Binding.Bookmark("表紙", 0));
        for (PaperCase each : found.cases()) {
            List<byte[]> ofItem = each.readable() ? papers.of(found.conference(), each, naming) : List.of();
            entries.add(new AgendaCover.Entry(
                    each, ofItem.stream().mapToInt(Binding::pages).sum()));
            if (!ofItem.isEmpty()) {
                // The cover comes before all of them.
                bookmarks.add(new Binding.Bookmark(title(entries.size(), each), bound.size() + 1));
            }
            bound.addAll(ofItem);
        }
        bound.addFirst(minutes.cover(new AgendaCover(
                found.conference(),
                convening.convener(found.conference()),
                convening.attendees(found.conference().id()),
                entries,
                found.hidden(),
                naming)));
        if (found.cases().stream().anyMatch(each -> each.row().outcome() != null)) {
            bookmarks.add(new Binding.Bookmark("議事録", bound.size()));
            bound.add(minutes.print(found, naming));
        }
        return new Binding(found.conference().heldOn().toString(), bound, bookmarks);
    }

    private static String title(int number, PaperCase of) {
        return "%d　%s　%s"
                .formatted(number, of.identification(), of.item().purpose().label());
    }

    /** 議事録 alone. */
    @Transactional
    Binding minutes(ConferenceId id, PaperNames naming) {
        var found = open(id, naming);
        return new Binding(found.conference().heldOn().toString(), List.of(minutes.print(found, naming)));
    }

    /** A meeting and those of its cases that the reader may see. */
    record Found(Conference conference, List<PaperCase> cases, int hidden) {
        Found {
            cases = List.copyOf(cases);
        }
    }

    private Found open(ConferenceId id, PaperNames naming) {
        access.require(Permission.VIEW_CONFERENCE, Channel.PRINT);
        var conference = convening.conference(id);
        var rows = agenda.rows(id);
        access.shown(
                Permission.VIEW_CONFERENCE, rows.stream().map(AgendaRow::caseId).toList(), Channel.PRINT);
        return new Found(conference, cases.of(conference, rows, naming), agenda.count(id) - rows.size());
    }
}
