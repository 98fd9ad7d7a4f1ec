package tsunagi.supportlog;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.PaperHead;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.supportlog.RecordsPage.Line;
import tsunagi.web.Pager;

/** Puts the pages of the support log into words. */
@Component
class RecordPages {
    static final int PAGE_SIZE = 30;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    static final String UNKNOWN = "（名簿にない職員）";

    private final CaseFiles cases;
    private final SupportLogStore store;
    private final StaffDirectory staff;
    private final HouseholdCases household;
    private final RecordAddendaStore addenda;
    private final RecordForms forms;

    RecordPages(
            CaseFiles cases,
            SupportLogStore store,
            StaffDirectory staff,
            HouseholdCases household,
            RecordAddendaStore addenda,
            RecordForms forms) {
        this.cases = cases;
        this.store = store;
        this.staff = staff;
        this.household = household;
        this.addenda = addenda;
        this.forms = forms;
    }

    /**
     * Behind the last page stands the first one.
     *
     * @param writing whether the form is asked for; only who may write gets it
     */
    RecordsPage list(CaseId caseId, CaseNumber number, int asked, boolean writing) {
        var found = store.page(caseId, PAGE_SIZE, (Math.max(1, asked) - 1) * PAGE_SIZE, forms.today());
        boolean behind = asked > 1 && found.records().isEmpty();
        var shown = behind ? store.page(caseId, PAGE_SIZE, 0, forms.today()) : found;
        int page = behind ? 1 : Math.max(1, asked);
        List<List<SupportRecord>> records = shown.records();
        var standing = records.stream().map(List::getFirst).toList();
        var added = addenda.of(caseId, standing);
        Map<StaffId, String> names =
                names(records.stream().flatMap(List::stream).toList(), added);
        var others = others(standing, caseId);
        String path = "/cases/" + number.value() + "/records";
        var context = new Context(names, others, added, path);
        boolean mayWrite = Actor.current().may(Permission.RECORD_SUPPORT);
        return new RecordsPage(
                cases.frame(caseId),
                path,
                mayWrite,
                writing && mayWrite,
                forms.choices(forms.today(), List.of(), writing && mayWrite ? household.offered(caseId) : List.of()),
                writing ? forms.phrases() : List.of(),
                writing && mayWrite ? forms.start() : RecordForm.EMPTY,
                forms.files(),
                records.stream().map(versions -> line(versions, context)).toList(),
                new Pager(page, PAGE_SIZE, shown.total(), path + "?page="));
    }

    RecordForm withPhrase(RecordForm typed, String field, @Nullable String phrase) {
        return forms.withPhrase(typed, field, phrase);
    }

    RecordDigest digest(CaseId caseId, int count) {
        var latest = store.latest(caseId, count, forms.today());
        var names = names(latest.records().stream().flatMap(List::stream).toList());
        var glances = latest.records().stream()
                .map(List::getFirst)
                .map(stands -> glance(stands, names))
                .toList();
        return new RecordDigest(glances, latest.next());
    }

    List<RecordGlance> monitorings(CaseId caseId) {
        var records = store.monitorings(caseId);
        var names = names(records);
        return records.stream().map(stands -> glance(stands, names)).toList();
    }

    HistorySheet history(CaseId caseId, HistoryFilter filter, PaperHead head) {
        var records = store.history(caseId, filter);
        var added = filter.comments() ? addenda.of(caseId, records) : RecordAddenda.NONE;
        var names = names(records, added);
        var chosen = filter.staff();
        String name = chosen == null ? "" : staff.names(List.of(chosen)).getOrDefault(chosen, UNKNOWN);
        return new HistorySheet(
                head,
                filter.label(name),
                records.stream()
                        .map(record -> row(record.entry(), names, added(record, added, names)))
                        .toList());
    }

    private String added(SupportRecord record, RecordAddenda added, Map<StaffId, String> names) {
        return added.commentsTo(record).stream()
                .map(comment -> "\n【追記 %s】%s".formatted(written(comment, names), comment.text()))
                .collect(Collectors.joining());
    }

    private static HistorySheet.Row row(SupportEntry entry, Map<StaffId, String> names, String added) {
        return new HistorySheet.Row(
                JapaneseDates.formatShort(entry.on()),
                RecordWords.times(entry),
                RecordWords.method(entry),
                present(entry, names),
                RecordWords.counterpart(entry),
                RecordWords.text(entry) + added);
    }

    CommentPage comment(CaseId caseId, CaseNumber number, SupportRecord record) {
        var added = addenda.of(caseId, List.of(record));
        var names = names(List.of(record), added);
        String path = "/cases/" + number.value() + "/records";
        var context = new Context(names, others(List.of(record), caseId), added, path);
        return new CommentPage(cases.frame(caseId), path, line(List.of(record), context));
    }

    /** The page of the list on which the record of this place stands. */
    static int pageOf(int place) {
        return (place - 1) / PAGE_SIZE + 1;
    }

    CorrectionPage correction(CaseId caseId, CaseNumber number, SupportRecord record) {
        var seen = others(List.of(record), caseId);
        var shared = caseId.equals(record.cases().counted()) ? seen : List.<HouseholdCase>of();
        var offered = caseId.equals(record.cases().counted()) ? household.offered(caseId) : List.<HouseholdCase>of();
        String path = "/cases/" + number.value() + "/records";
        SupportEntry entry = record.entry();
        return new CorrectionPage(
                cases.frame(caseId),
                path,
                path + "/" + record.id() + "/correct",
                seen.stream().map(HouseholdCase::name).toList(),
                forms.choices(
                        entry.on(),
                        entry.staff(),
                        Stream.concat(shared.stream(), offered.stream())
                                .distinct()
                                .toList()),
                forms.phrases(),
                RecordForm.of(
                        record,
                        shared.stream().map(each -> each.number().value()).toList()));
    }

    /** The other cases that show one of the records and that the reader may see. */
    private List<HouseholdCase> others(List<SupportRecord> records, CaseId caseId) {
        return household.visible(records.stream()
                .flatMap(record -> record.cases().all().stream())
                .filter(each -> !each.equals(caseId))
                .distinct()
                .toList());
    }

    private static List<RecordsPage.Same> sameAs(SupportRecord record, List<HouseholdCase> others) {
        return others.stream()
                .filter(other -> record.cases().contains(other.id()))
                .map(other -> new RecordsPage.Same(
                        other.name(),
                        "/cases/%s/records/%s".formatted(other.number().value(), record.id())))
                .toList();
    }

    private Map<StaffId, String> names(List<SupportRecord> records) {
        return names(records, RecordAddenda.NONE);
    }

    private Map<StaffId, String> names(List<SupportRecord> records, RecordAddenda added) {
        var named = records.stream()
                .flatMap(record ->
                        Stream.concat(record.entry().staff().stream(), Stream.ofNullable(record.writtenBy())));
        var commenting = added.comments().stream().map(RecordComment::by);
        return staff.names(Stream.concat(named, commenting).collect(Collectors.toSet()));
    }

    /** What the lines of one page have in common. */
    private record Context(Map<StaffId, String> names, List<HouseholdCase> others, RecordAddenda added, String path) {}

    private Line line(List<SupportRecord> versions, Context context) {
        var names = context.names();
        SupportRecord stands = versions.getFirst();
        SupportRecord original = versions.getLast();
        return new Line(
                stands.id().toString(),
                RecordWords.when(stands.entry()),
                RecordWords.title(stands.entry()),
                present(stands.entry(), names),
                RecordWords.details(stands.entry()),
                "記入：" + written(original, names),
                stands.withdrawn(),
                sameAs(stands, context.others()),
                comments(stands, context),
                files(stands, context),
                context.path() + "/" + stands.id(),
                earlier(versions, names));
    }

    private List<RecordsPage.Comment> comments(SupportRecord record, Context context) {
        return context.added().commentsTo(record).stream()
                .map(comment -> new RecordsPage.Comment(written(comment, context.names()), comment.text()))
                .toList();
    }

    private static List<RecordsPage.Paper> files(SupportRecord record, Context context) {
        return context.added().filesOf(record).stream()
                .map(file -> RecordsPage.Paper.of(file, context.path()))
                .toList();
    }

    private String written(RecordComment comment, Map<StaffId, String> names) {
        return instant(comment.at()) + " " + names.getOrDefault(comment.by(), UNKNOWN);
    }

    private static RecordGlance glance(SupportRecord stands, Map<StaffId, String> names) {
        var entry = stands.entry();
        return new RecordGlance(
                RecordWords.when(entry), RecordWords.title(entry), present(entry, names), entry.facts());
    }

    static String present(SupportEntry entry, Map<StaffId, String> names) {
        return entry.staff().stream().map(id -> names.getOrDefault(id, UNKNOWN)).collect(Collectors.joining("・"));
    }

    /** The versions that a correction has replaced, the latest first, each with the reason of what came after it. */
    private List<RecordsPage.Earlier> earlier(List<SupportRecord> versions, Map<StaffId, String> names) {
        return Stream.iterate(1, index -> index < versions.size(), index -> index + 1)
                .map(index -> new RecordsPage.Earlier(
                        (versions.get(index - 1).withdrawn() ? "取消し：" : "訂正：")
                                + written(versions.get(index - 1), names),
                        Objects.toString(versions.get(index - 1).reason(), ""),
                        RecordWords.when(versions.get(index).entry()) + "　"
                                + RecordWords.title(versions.get(index).entry()),
                        RecordChanges.between(
                                versions.get(index).entry(),
                                versions.get(index - 1).entry(),
                                names),
                        RecordWords.details(versions.get(index).entry())))
                .toList();
    }

    /** Who wrote this version. */
    String writer(SupportRecord record) {
        StaffId writer = record.writtenBy();
        return writer == null ? "つなぎ" : staff.names(List.of(writer)).getOrDefault(writer, UNKNOWN);
    }

    private String written(SupportRecord record, Map<StaffId, String> names) {
        StaffId writer = record.writtenBy();
        String name = writer == null ? "つなぎ" : names.getOrDefault(writer, UNKNOWN);
        return instant(record.writtenAt()) + " " + name;
    }

    private static String instant(Instant instant) {
        var local = JapanTime.of(instant);
        return JapaneseDates.formatShort(local.toLocalDate()) + " " + TIME.format(local);
    }
}
