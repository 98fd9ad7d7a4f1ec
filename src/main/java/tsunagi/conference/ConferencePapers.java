package tsunagi.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.Binding;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.person.Persons;

/** 会議資料 — the agenda of a meeting behind one cover with the forms of each case on it, for everybody who is invited. */
@Service
public class ConferencePapers {
    private static final String TITLE = "支援調整会議　会議資料";

    private final Access access;
    private final Convening convening;
    private final AgendaStore agenda;
    private final AgendaPapers papers;
    private final Persons persons;
    private final Pdf pdf;

    ConferencePapers(
            Access access, Convening convening, AgendaStore agenda, AgendaPapers papers, Persons persons, Pdf pdf) {
        this.access = access;
        this.convening = convening;
        this.agenda = agenda;
        this.papers = papers;
        this.persons = persons;
        this.pdf = pdf;
    }

    @Transactional
    Binding of(ConferenceId id) {
        access.require(Permission.VIEW_CONFERENCE, Channel.PRINT);
        var conference = convening.conference(id);
        var rows = agenda.rows(id);
        access.shown(
                Permission.VIEW_CONFERENCE, rows.stream().map(AgendaRow::caseId).toList(), Channel.PRINT);
        var names = persons.names(rows.stream().map(AgendaRow::person).toList());
        var organisations = convening.organisations(id);
        List<byte[]> bound = new ArrayList<>();
        List<AgendaCover.Entry> entries = new ArrayList<>();
        for (AgendaRow row : rows) {
            boolean readable = papers.mayBeRead(row.caseId(), organisations);
            var personName = names.get(row.person());
            String name = readable && personName != null ? personName.display() : "";
            List<byte[]> ofItem = readable ? papers.of(conference, row, name) : List.of();
            entries.add(new AgendaCover.Entry(
                    row, name, ofItem.stream().mapToInt(Binding::pages).sum()));
            bound.addAll(ofItem);
        }
        var cover = new AgendaCover(
                conference,
                convening.convener(conference),
                convening.attendees(conference),
                entries,
                agenda.count(id) - rows.size());
        bound.addFirst(print(cover));
        return new Binding(conference.heldOn().toString(), bound);
    }

    /** The cover says on which page each item begins, so its own length has to be known first. */
    private byte[] print(AgendaCover cover) {
        int pages = Binding.pages(print(cover, 1));
        return print(cover, pages);
    }

    private byte[] print(AgendaCover cover, int pages) {
        var head = new PaperHead("", TITLE, "取扱注意（非公開）", false);
        return pdf.print(
                "conference/agendaCover.jte", Map.of("head", head, "cover", cover, "lines", cover.lines(pages)));
    }
}
