package tsunagi.transcription;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;
import tsunagi.transcription.TranscriptionStore.Head;

/** 転記: what is typed into the nation's system of each case, and the mark that it was. */
@Service
public class Transcriptions {
    private final Access access;
    private final CaseFiles cases;
    private final Persons persons;
    private final PartSheets sheets;
    private final TranscriptionStore store;
    private final Clock clock;

    Transcriptions(
            Access access, CaseFiles cases, Persons persons, PartSheets sheets, TranscriptionStore store, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.persons = persons;
        this.sheets = sheets;
        this.store = store;
        this.clock = clock;
    }

    YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    @Transactional
    CaseTranscriptionPage page(CaseNumber number) {
        var caseId = access.enter(Permission.TRANSCRIBE, number);
        return new CaseTranscriptionPage(cases.frame(caseId), sheets.of(store.parts(caseId)), mayExport());
    }

    /**
     * 転記済み, with the values that were on the screen.
     *
     * @param digest of those values
     * @throws Refusal when one of them has changed since
     */
    @Transactional
    public void mark(CaseNumber number, String part, String digest) {
        var sheet = sheet(number, part);
        if (!sheet.digest().equals(digest)) {
            throw new Refusal("この画面を開いたあとに「" + sheet.key().label() + "」の内容が変わりました。今の値を確かめて、もう一度押してください");
        }
        if (sheet.state() == TranscriptionState.DONE) {
            throw new Refusal("「" + sheet.key().label() + "」は、もう転記済みです");
        }
        store.mark(sheet);
    }

    /**
     * 転記済み of many parts of the list at once: all of them, or none.
     *
     * @param marked each as the list named it
     * @throws Refusal when nothing is chosen, or the values of one have changed since the list was opened
     */
    @Transactional
    void mark(TranscriptionFilter filter, Collection<String> marked) {
        var chosen = marked.stream().flatMap(each -> Chosen.read(each).stream()).toList();
        if (chosen.isEmpty()) {
            throw new Refusal("転記済みにする部分を選んでください");
        }
        Map<CaseNumber, CaseId> entered = new LinkedHashMap<>();
        chosen.forEach(
                each -> entered.computeIfAbsent(each.number(), number -> access.enter(Permission.TRANSCRIBE, number)));
        Map<PartKey, PartSheet> found =
                sheets.of(store.parts(filter.period())).stream().collect(toMap(PartSheet::key, sheet -> sheet));
        for (Chosen each : chosen) {
            var sheet = PartKey.read(Objects.requireNonNull(entered.get(each.number())), each.part())
                    .map(found::get)
                    .orElse(null);
            if (sheet == null || !sheet.digest().equals(each.digest())) {
                throw new Refusal("一覧を開いたあとに %s の内容が変わりました。ケースの画面で今の値を確かめてください".formatted(each.number()));
            }
            if (sheet.state() != TranscriptionState.DONE) {
                store.mark(sheet);
            }
        }
    }

    /** Takes 転記済み back. @throws Refusal when the part isn't marked */
    @Transactional
    public void withdraw(CaseNumber number, String part) {
        var sheet = sheet(number, part);
        if (sheet.mark() == null) {
            throw new Refusal("「" + sheet.key().label() + "」は、転記済みになっていません");
        }
        store.withdraw(sheet);
    }

    @Transactional
    TranscriptionListPage list(TranscriptionFilter filter) {
        access.require(Permission.TRANSCRIBE);
        var found = sheets.of(store.parts(filter.period()));
        var counts = TranscriptionListPage.count(found.stream().filter(filter.with(null)::takes));
        Map<CaseId, List<PartSheet>> taken = found.stream()
                .filter(filter::takes)
                .collect(groupingBy(sheet -> sheet.key().caseId()));
        var heads = store.heads(taken.keySet());
        var shown = heads.stream()
                .skip((long) (filter.page() - 1) * TranscriptionFilter.PAGE_SIZE)
                .limit(TranscriptionFilter.PAGE_SIZE)
                .toList();
        access.shown(Permission.TRANSCRIBE, shown.stream().map(Head::caseId).collect(toSet()));
        var names = persons.names(shown.stream().map(Head::person).toList());
        List<TranscriptionListPage.Line> lines = new ArrayList<>();
        for (Head head : shown) {
            var name = names.get(head.person());
            if (name != null) {
                lines.add(new TranscriptionListPage.Line(
                        head.number(), name.display(), taken.getOrDefault(head.caseId(), List.of())));
            }
        }
        return new TranscriptionListPage(filter, thisMonth(), counts, lines, heads.size(), mayExport());
    }

    private PartSheet sheet(CaseNumber number, String part) {
        var caseId = access.enter(Permission.TRANSCRIBE, number);
        return PartKey.read(caseId, part)
                .flatMap(key -> sheets.of(store.parts(caseId)).stream()
                        .filter(sheet -> sheet.key().equals(key))
                        .findFirst())
                .orElseThrow(() -> new Refusal("この部分は、まだ転記できません"));
    }

    private static boolean mayExport() {
        return Actor.current().may(Permission.TRANSCRIBE, Channel.FILE);
    }
}
