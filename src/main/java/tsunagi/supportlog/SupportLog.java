package tsunagi.supportlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;
import tsunagi.web.HttpProblem;

/**
 * 支援の記録 (様式3). Open at every stage of a case: a stage never blocks a record. Upper modules write the lines of their own
 * events by {@link #write(CaseId, SupportEntry)}.
 */
@Service
public class SupportLog {
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final CaseFiles cases;
    private final SupportLogStore store;
    private final RecordPages pages;
    private final StaffDirectory staff;
    private final Clock clock;

    SupportLog(
            Access access,
            CaseFiles cases,
            SupportLogStore store,
            RecordPages pages,
            StaffDirectory staff,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.pages = pages;
        this.staff = staff;
        this.clock = clock;
    }

    /** The line of an event that another module has recorded, in that module's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SupportRecordId write(CaseId caseId, SupportEntry entry) {
        var id = SupportRecordId.next();
        write(caseId, id, entry);
        return id;
    }

    /**
     * The line of an event that may be corrected or taken back later: it bears the id of the event.
     *
     * @see #correct(CaseId, SupportRecordId, LocalDate, String, String)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(CaseId caseId, SupportRecordId id, SupportEntry entry) {
        store.write(caseId, SupportRecord.first(id, entry, clock.instant()));
        facts(entry).forEach(fact -> cases.append(caseId, fact));
    }

    /**
     * 訂正 of an event that another module has recorded. To correct an entry is no contact with the person: it changes the event's
     * own line and adds none.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(CaseId caseId, SupportRecordId id, LocalDate on, String facts, String reason) {
        line(caseId, id)
                .ifPresent(before -> rewrite(
                        caseId, before, before.corrected(before.entry().on(on, facts), reason, clock.instant())));
    }

    /** 取消し of an event that another module has recorded: its line stays readable and counts nowhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(CaseId caseId, SupportRecordId id, String reason) {
        line(caseId, id).ifPresent(before -> rewrite(caseId, before, before.takenBack(reason, clock.instant())));
    }

    private void rewrite(CaseId caseId, SupportRecord before, SupportRecord after) {
        if (!store.write(caseId, after)) {
            throw new Refusal("ほかの職員が先に支援の記録を訂正しました。いまの内容を確かめて、もう一度操作してください");
        }
        moveFacts(caseId, facts(before.entry()), after.withdrawn() ? List.of() : facts(after.entry()));
    }

    /**
     * モニタリング: its line, and the fact that says when the next one is due.
     *
     * @param nextDue null when the plan's evaluation comes before another one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SupportRecordId writeMonitoring(CaseId caseId, SupportEntry entry, @Nullable LocalDate nextDue) {
        var record = SupportRecord.first(SupportRecordId.next(), entry.asMonitoring(), clock.instant());
        store.write(caseId, record);
        facts(record.entry())
                .forEach(fact -> cases.append(caseId, fact.kind() == FactKind.MONITORED ? fact.due(nextDue) : fact));
        return record.id();
    }

    /** モニタリングの記録 of a case, the latest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<RecordGlance> monitorings(CaseId caseId) {
        return pages.monitorings(caseId);
    }

    /** The latest records of a case for another module's page of it. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public RecordDigest digest(CaseId caseId, int count) {
        return pages.digest(caseId, count);
    }

    @Transactional
    RecordsPage page(CaseNumber number, int page) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return pages.list(caseId, number, page, false);
    }

    /** The same page with the form of a new record on top, for who may write. */
    @Transactional
    RecordsPage start(CaseNumber number, int page) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return pages.list(caseId, number, page, true);
    }

    /**
     * The same with what was typed so far and a 定型文 behind it.
     *
     * @throws Refusal when there is no such phrase
     */
    @Transactional
    RecordsPage withPhrase(CaseNumber number, RecordForm typed, String field, @Nullable String phrase) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var form = pages.withPhrase(typed, field, phrase);
        return pages.list(caseId, number, 1, true).with(form);
    }

    @Transactional
    int pageOf(CaseNumber number, SupportRecordId record) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        int place = store.place(caseId, record).orElseThrow(HttpProblem::notFound);
        return (place - 1) / RecordPages.PAGE_SIZE + 1;
    }

    /**
     * 記録する, from whatever hands over a complete entry.
     *
     * @throws Refusal when the contact lies in the future
     */
    @Transactional
    public SupportRecordId write(CaseNumber number, SupportEntry entry) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        if (entry.on().isAfter(today())) {
            throw new Refusal("on", RecordForm.FUTURE);
        }
        return write(caseId, entry);
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    SupportRecordId write(CaseNumber number, RecordForm form) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        return write(caseId, form.read(today()));
    }

    @Transactional
    CorrectionPage correction(CaseNumber number, SupportRecordId id) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        return pages.correction(caseId, number, standing(caseId, id));
    }

    /**
     * 訂正 — the record as it was stays readable, with the reason.
     *
     * @throws RecordChangedMeanwhile when somebody else has corrected it since the form was opened
     */
    @Transactional
    void correct(CaseNumber number, SupportRecordId id, RecordForm form) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        var before = standing(caseId, id);
        var corrected = corrected(before, form);
        if (before.version() != form.shownVersion() || !store.write(caseId, corrected)) {
            throw changed(standing(caseId, id));
        }
        moveFacts(caseId, facts(before.entry()), facts(corrected.entry()));
    }

    private SupportRecord corrected(SupportRecord before, RecordForm form) {
        var refusals = new Refusals();
        var reason = refusals.reading("reason", () -> TypedText.strip(form.reason(), LONGEST_REASON));
        refusals.unless(TypedText.strip(form.reason()) != null, "reason", "訂正の理由を入力してください");
        var entry = refusals.reading("facts", () -> form.read(today()));
        refusals.throwIfAny();
        return before.corrected(Objects.requireNonNull(entry), Objects.requireNonNull(reason), clock.instant());
    }

    private RecordChangedMeanwhile changed(SupportRecord stands) {
        StaffId by = stands.writtenBy();
        return new RecordChangedMeanwhile(
                stands, by == null ? "つなぎ" : staff.names(List.of(by)).getOrDefault(by, "つなぎ"));
    }

    private SupportRecord standing(CaseId caseId, SupportRecordId id) {
        return line(caseId, id).orElseThrow(HttpProblem::notFound);
    }

    /** Empty where it was taken back. */
    private Optional<SupportRecord> line(CaseId caseId, SupportRecordId id) {
        return store.find(caseId, id).filter(record -> !record.withdrawn());
    }

    private void moveFacts(CaseId caseId, List<NewFact> was, List<NewFact> is) {
        var dues = new EnumMap<FactKind, LocalDate>(FactKind.class);
        was.stream()
                .filter(fact -> !is.contains(fact))
                .flatMap(fact -> withdraw(caseId, fact).stream())
                .filter(fact -> fact.dueOn() != null)
                .forEach(fact -> dues.put(fact.kind(), Objects.requireNonNull(fact.dueOn())));
        is.stream()
                .filter(fact -> !was.contains(fact))
                .forEach(fact -> cases.append(caseId, fact.due(dues.get(fact.kind()))));
    }

    /** Facts of the same kind, day and method are alike, so any of them may go. */
    private Optional<CaseFact> withdraw(CaseId caseId, NewFact fact) {
        var withdrawn = cases.standing(caseId).stream()
                .filter(each -> each.kind() == fact.kind()
                        && each.on().equals(fact.on())
                        && Objects.equals(each.detail(), fact.detail()))
                .findFirst();
        withdrawn.ifPresent(each -> cases.voidFact(caseId, each.id(), "支援の記録を訂正したため"));
        return withdrawn;
    }

    /** What a record makes true of the case. */
    private static List<NewFact> facts(SupportEntry entry) {
        Optional<FactKind> support = entry.supportGiven() ? Optional.of(FactKind.SUPPORT_RECORDED) : Optional.empty();
        Optional<FactKind> monitoring = entry.isMonitoring() ? Optional.of(FactKind.MONITORED) : Optional.empty();
        return Stream.of(support, monitoring)
                .flatMap(Optional::stream)
                .map(kind -> NewFact.of(kind, entry.on()).detail(entry.method().code()))
                .toList();
    }

    /** What to say when the form has been saved. */
    String saved(RecordForm form) {
        return RecordWords.saved(form.read(today()));
    }

    /** Who writes, for the blank form. */
    static StaffId writer() {
        return Actor.current().staff();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
