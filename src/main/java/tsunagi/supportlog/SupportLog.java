package tsunagi.supportlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.ChangedMeanwhile.Saved;
import tsunagi.web.HttpProblem;

/**
 * 支援の記録 (様式3). Open at every stage of a case: a stage never blocks a record. Upper modules write the lines of their own
 * events by {@link #write(CaseId, SupportEntry)}.
 */
@Service
public class SupportLog {
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final RecordFacts facts;
    private final SupportLogStore store;
    private final RecordPages pages;
    private final HouseholdCases household;
    private final Clock clock;

    SupportLog(
            Access access,
            RecordFacts facts,
            SupportLogStore store,
            RecordPages pages,
            HouseholdCases household,
            Clock clock) {
        this.access = access;
        this.facts = facts;
        this.store = store;
        this.pages = pages;
        this.household = household;
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
        write(id, ContactCases.only(caseId), entry);
    }

    /** Written once; what it makes true is true of each of the cases. */
    private void write(SupportRecordId id, ContactCases in, SupportEntry entry) {
        store.write(SupportRecord.first(id, in, entry, clock.instant()));
        facts.append(in, entry, null);
    }

    /**
     * 訂正 of an event that another module has recorded. To correct an entry is no contact with the person: it changes the event's
     * own line and adds none.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(CaseId caseId, SupportRecordId id, LocalDate on, String facts, String reason) {
        line(caseId, id)
                .ifPresent(before ->
                        rewrite(before, before.corrected(before.entry().on(on, facts), reason, clock.instant())));
    }

    /** 取消し of an event that another module has recorded: its line stays readable and counts nowhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(CaseId caseId, SupportRecordId id, String reason) {
        line(caseId, id).ifPresent(before -> rewrite(before, before.takenBack(reason, clock.instant())));
    }

    private void rewrite(SupportRecord before, SupportRecord after) {
        if (!store.write(after)) {
            throw new Refusal("ほかの職員が先に支援の記録を訂正しました。いまの内容を確かめて、もう一度操作してください");
        }
        facts.move(before, after);
    }

    /**
     * モニタリング: its line, and the fact that says when the next one is due.
     *
     * @param nextDue null when the plan's evaluation comes before another one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SupportRecordId writeMonitoring(CaseId caseId, SupportEntry entry, @Nullable LocalDate nextDue) {
        var record = SupportRecord.first(
                SupportRecordId.next(), ContactCases.only(caseId), entry.asMonitoring(), clock.instant());
        store.write(record);
        facts.append(record.cases(), record.entry(), nextDue);
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
        return pages.list(caseId, number, 1, true).with(pages.withPhrase(typed, field, phrase));
    }

    @Transactional
    int pageOf(CaseNumber number, SupportRecordId record) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        int place = store.place(caseId, record).orElseThrow(HttpProblem::notFound);
        return RecordPages.pageOf(place);
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
        var entry = form.read(today());
        var id = SupportRecordId.next();
        write(id, household.chosen(caseId, form.chosenCases()), entry);
        return id;
    }

    @Transactional
    CorrectionPage correction(CaseNumber number, SupportRecordId id) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        return pages.correction(caseId, number, standing(caseId, id));
    }

    /**
     * The same with what was typed so far and a 定型文 behind it.
     *
     * @throws Refusal when there is no such phrase
     */
    @Transactional
    CorrectionPage withPhrase(
            CaseNumber number, SupportRecordId id, RecordForm typed, String field, @Nullable String phrase) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        return pages.correction(caseId, number, standing(caseId, id)).with(pages.withPhrase(typed, field, phrase));
    }

    /**
     * 訂正 — the record as it was stays readable, with the reason.
     *
     * @throws ChangedMeanwhile when somebody else has corrected it since the form was opened
     */
    @Transactional
    void correct(CaseNumber number, SupportRecordId id, RecordForm form) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        var before = standing(caseId, id);
        var corrected = corrected(caseId, before, form);
        if (before.version() != form.shownVersion() || !store.write(corrected)) {
            throw changed(number, caseId, standing(caseId, id));
        }
        household.written(caseId, before.cases(), corrected.cases());
        facts.move(before, corrected);
    }

    /** With whom a contact was shared is corrected in the case in which it was written. */
    private SupportRecord corrected(CaseId caseId, SupportRecord before, RecordForm form) {
        var refusals = new Refusals();
        var reason = refusals.reading("reason", () -> TypedText.strip(form.reason(), LONGEST_REASON));
        refusals.unless(TypedText.strip(form.reason()) != null, "reason", "訂正の理由を入力してください");
        var entry = refusals.reading("facts", () -> form.read(today()));
        var in = caseId.equals(before.cases().counted())
                ? refusals.reading(HouseholdCases.FIELD, () -> household.chosenAnew(before.cases(), form.chosenCases()))
                : before.cases();
        refusals.throwIfAny();
        return before.corrected(
                Objects.requireNonNull(in),
                Objects.requireNonNull(entry),
                Objects.requireNonNull(reason),
                clock.instant());
    }

    private ChangedMeanwhile changed(CaseNumber number, CaseId caseId, SupportRecord stands) {
        var saved = new Saved(pages.writer(stands), stands.writtenAt(), stands.version());
        return new ChangedMeanwhile(
                saved, pages.correction(caseId, number, stands).stored());
    }

    private SupportRecord standing(CaseId caseId, SupportRecordId id) {
        return line(caseId, id).orElseThrow(HttpProblem::notFound);
    }

    /** Empty where it was taken back. */
    private Optional<SupportRecord> line(CaseId caseId, SupportRecordId id) {
        return store.find(caseId, id).filter(record -> record.standsIn(caseId));
    }

    /** What to say when the form has been saved. */
    String saved(RecordForm form) {
        return RecordWords.saved(form.read(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
