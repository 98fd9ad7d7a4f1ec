package tsunagi.supportlog;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;

@Repository
class SupportLogStore {
    private static final String WRITE = """
            insert into support_record (id, record_id, version, case_id, happened_on, from_time, until_time, method, staff,
                                        counterparts, organisation, place, contents, support_given, facts, views, plan,
                                        next_on, next_at, next_what, correction_reason, withdrawn, written_by, written_at)
            values (:id, :record, :version, :case, :on, :from, :until, :method, string_to_array(:staff, ',')::uuid[],
                    string_to_array(:counterparts, ','), :organisation, :place, string_to_array(:contents, ','),
                    :supportGiven, :facts, :views, :plan, :nextOn, :nextAt, :nextWhat, :reason, :withdrawn,
                    tsunagi_staff(), :at)
            on conflict (municipality_id, record_id, version) do nothing
            """;

    /** All versions of the records of one page, how many records the case has, and its next appointment. */
    private static final String PAGE = """
            with page as (
              select r.record_id, row_number() over (order by r.happened_on desc, r.from_time desc nulls last,
                                                              r.record_id desc) as place, count(*) over () as total
              from support_record_in_case r
              where r.shown_in = :case and (:withdrawn or not r.withdrawn)
              order by place limit :size offset :skip)
            select s.*, o.others, p.total, n.next_on as coming_on, n.next_at as coming_at, n.next_what as coming_what
            from page p
            join support_record s on s.record_id = p.record_id
            cross join lateral (select array(select k.case_id from support_record_share k
                                             where k.record_id = s.record_id and k.version = s.version) as others) o
            left join (select next_on, next_at, next_what from published_supportlog_contact
                       where case_id = :case and next_on >= :from
                       order by next_on, next_at nulls last limit 1) n on true
            order by p.place, s.version desc
            """;

    /** Where one of them stands, those taken back being counted as on the pages. */
    private static final String PLACE = """
            select place
            from (select r.record_id, row_number() over (order by r.happened_on desc, r.from_time desc nulls last,
                                                                  r.record_id desc) as place
                  from support_record_in_case r
                  where r.shown_in = :case) listed
            where record_id = :record
            """;

    private static final String HISTORY = """
            select r.record_id
            from support_record_in_case r
            where r.shown_in = :case and not r.withdrawn
              and (:since::date is null or r.happened_on >= :since) and (:to::date is null or r.happened_on <= :to)
              and (:staff::uuid is null or :staff = any (r.staff))
            order by r.happened_on, r.from_time nulls first, r.record_id
            """;

    private static final String VERSIONS = """
            select s.*, array(select k.case_id from support_record_share k
                              where k.record_id = s.record_id and k.version = s.version) as others
            from support_record s
            where s.record_id = any (string_to_array(:records, ',')::uuid[])
              and exists (select from support_record_in_case i where i.shown_in = :case and i.record_id = s.record_id)
            order by s.version desc
            """;

    private final JdbcClient jdbc;

    SupportLogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the record has this version already. */
    boolean write(SupportRecord record) {
        SupportEntry entry = record.entry();
        NextAppointment next = entry.next();
        int rows = jdbc.sql(WRITE)
                .param("id", Identifiers.next())
                .param("record", record.id().value())
                .param("version", record.version())
                .param("case", record.cases().counted().value())
                .param("on", entry.on())
                .param("from", entry.from())
                .param("until", entry.until())
                .param("method", entry.method().code())
                .param(
                        "staff",
                        entry.staff().stream()
                                .map(StaffId::value)
                                .map(UUID::toString)
                                .collect(joining()))
                .param("counterparts", String.join(",", entry.counterparts()))
                .param("organisation", entry.organisation())
                .param("place", entry.place())
                .param("contents", String.join(",", entry.contents()))
                .param("supportGiven", entry.supportGiven())
                .param("facts", entry.facts())
                .param("views", entry.views())
                .param("plan", entry.plan())
                .param("nextOn", next == null ? null : next.on())
                .param("nextAt", next == null ? null : next.at())
                .param("nextWhat", next == null ? null : next.what())
                .param("reason", record.reason())
                .param("withdrawn", record.withdrawn())
                .param("at", record.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 1 && !record.cases().others().isEmpty()) {
            share(record);
        }
        return rows == 1;
    }

    private void share(SupportRecord record) {
        jdbc.sql("""
                        insert into support_record_share (record_id, version, case_id)
                        select :record, :version, each from unnest(string_to_array(:others, ',')::uuid[]) each
                        """)
                .param("record", record.id().value())
                .param("version", record.version())
                .param(
                        "others",
                        record.cases().others().stream()
                                .map(CaseId::value)
                                .map(UUID::toString)
                                .collect(joining()))
                .update();
    }

    /**
     * Some of a case's records.
     *
     * @param records each with all its versions, the standing one first
     * @param total of the case
     * @param next the first appointment from the day on; null where there is none
     */
    record Page(
            List<List<SupportRecord>> records,
            int total,
            @Nullable NextAppointment next) {
        static final Page EMPTY = new Page(List.of(), 0, null);
    }

    private record Row(
            SupportRecord record, int total, @Nullable NextAppointment next) {}

    /** The records that stand, the latest contact first. */
    Page latest(CaseId caseId, int size, LocalDate from) {
        return page(caseId, false, size, 0, from);
    }

    /** The records of one page and those taken back, the latest contact first; none behind the last page. */
    Page page(CaseId caseId, int size, int skip, LocalDate from) {
        return page(caseId, true, size, skip, from);
    }

    private Page page(CaseId caseId, boolean withdrawn, int size, int skip, LocalDate from) {
        List<Row> rows = jdbc.sql(PAGE)
                .param("case", caseId.value())
                .param("withdrawn", withdrawn)
                .param("size", size)
                .param("skip", skip)
                .param("from", from)
                .query((row, number) ->
                        new Row(RecordRows.record(row, number), row.getInt("total"), RecordRows.next(row, "coming")))
                .list();
        if (rows.isEmpty()) {
            return Page.EMPTY;
        }
        var versions = new LinkedHashMap<SupportRecordId, List<SupportRecord>>();
        rows.forEach(row -> versions.computeIfAbsent(row.record().id(), _ -> new ArrayList<>())
                .add(row.record()));
        Row any = rows.getFirst();
        return new Page(List.copyOf(versions.values()), any.total(), any.next());
    }

    /** Which record of the list it is, from 1 on. */
    Optional<Integer> place(CaseId caseId, SupportRecordId record) {
        return jdbc.sql(PLACE)
                .param("case", caseId.value())
                .param("record", record.value())
                .query(Integer.class)
                .optional();
    }

    /** The records as they stand that count as モニタリング, the latest first. */
    List<SupportRecord> monitorings(CaseId caseId) {
        List<UUID> records = jdbc.sql("""
                        select record_id from published_supportlog_contact
                        where case_id = :case and :content = any (contents) order by happened_on desc, record_id desc
                        """)
                .param("case", caseId.value())
                .param("content", CodeList.MONITORING)
                .query(UUID.class)
                .list();
        return withVersions(caseId, records).stream().map(List::getFirst).toList();
    }

    /** The records as they stand, in the order of time. */
    List<SupportRecord> history(CaseId caseId, HistoryFilter filter) {
        StaffId staff = filter.staff();
        List<UUID> records = jdbc.sql(HISTORY)
                .param("case", caseId.value())
                .param("since", filter.since())
                .param("to", filter.to())
                .param("staff", staff == null ? null : staff.value())
                .query(UUID.class)
                .list();
        return withVersions(caseId, records).stream().map(List::getFirst).toList();
    }

    private List<List<SupportRecord>> withVersions(CaseId caseId, List<UUID> records) {
        var versions = versions(caseId, records).stream()
                .collect(Collectors.groupingBy(record -> record.id().value()));
        return records.stream().map(id -> versions.getOrDefault(id, List.of())).toList();
    }

    /** The last record of whoever is at the keyboard that tells of a meeting or a call, not of an event. */
    Optional<SupportEntry> lastOfWriter() {
        return jdbc.sql("""
                        select * from support_record
                        where written_by = tsunagi_staff() and version = 1 and (from_time is not null or place is not null)
                        order by written_at desc limit 1
                        """).query((row, number) -> RecordRows.entry(row)).optional();
    }

    /** The record as it stands. */
    Optional<SupportRecord> find(CaseId caseId, SupportRecordId record) {
        return versions(caseId, List.of(record.value())).stream().findFirst();
    }

    private List<SupportRecord> versions(CaseId caseId, List<UUID> records) {
        return jdbc.sql(VERSIONS)
                .param("case", caseId.value())
                .param("records", records.stream().map(UUID::toString).collect(joining()))
                .query(RecordRows::record)
                .list();
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(",");
    }
}
