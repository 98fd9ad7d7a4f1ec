package tsunagi.incident;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.documents.ExportFormat;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/** Which files belong to an incident, and of whom they tell. */
@Repository
class InvolvedStore {
    /** The administrator sees every file, a chief those that the staff of her desks took out. */
    private static final String EXPORTS = """
            select e.id, e.handed_out_at, s.name as staff, e.what, e.period, e.format, e.file_name,
                   exists (select from incident_export x where x.incident_id = :incident and x.export_id = e.id) as chosen
            from published_documents_export e
            join published_staff s on s.staff_id = e.handed_out_by
            where (:everywhere or exists (select from staff_office o join own_desk d on d.office_id = o.office_id
                                          where o.staff_id = e.handed_out_by))
              and (:words = '' or strpos(e.what || ' ' || e.period || ' ' || s.name || ' ' || e.file_name, :words) > 0)
              and (:chosen = false or exists (select from incident_export x
                                              where x.incident_id = :incident and x.export_id = e.id))
            order by e.handed_out_at desc, e.id desc
            limit 200
            """;

    private static final String CHOOSE = """
            insert into incident_export (incident_id, export_id)
            select :incident, e.id from published_documents_export e
            where e.id = any(:exports::uuid[])
              and (:everywhere or exists (select from staff_office o join own_desk d on d.office_id = o.office_id
                                          where o.staff_id = e.handed_out_by))
            on conflict do nothing
            """;

    /**
     * The audit lines of the transaction in which the file left; else the number of a case in its name; else, as an estimate, what the
     * same person printed or took out in that minute. Of a person who has several cases the latest stands for her.
     */
    private static final String CASES_OF_EXPORTS = """
            with chosen as (
                select e.* from published_documents_export e
                join incident_export x on x.export_id = e.id and x.incident_id = :incident),
            event as (
                select c.id as export_id, 'AUDIT' as known_by, e.occurred_at, e.id, e.case_id
                from chosen c
                join audit_event e on e.transaction_id = c.transaction_id and e.outcome = 'DONE' and e.channel in ('PRINT', 'FILE')
                union all
                select c.id, 'SAME_MINUTE', e.occurred_at, e.id, e.case_id
                from chosen c
                join audit_event e on e.staff_id = c.handed_out_by and e.outcome = 'DONE' and e.channel in ('PRINT', 'FILE')
                                  and e.occurred_at between c.handed_out_at - interval '55 seconds'
                                                        and c.handed_out_at + interval '5 seconds'),
            told as (
                select v.export_id, v.known_by, v.case_id from event v where v.case_id is not null
                union all
                select v.export_id, v.known_by,
                       (select k.case_id from published_case_reception k where k.person_id = p.person_id
                        order by k.received_on desc, k.case_id desc limit 1)
                from event v
                join audit_subject p on p.occurred_at = v.occurred_at and p.event_id = v.id
                where v.case_id is null
                union all
                select c.id, 'FILE_NAME', k.case_id
                from chosen c
                join published_case_reception k on k.case_number = substring(c.file_name from '[SHR][0-9]{2}-[0-9]{4,6}')),
            ranked as (
                select t.*, case known_by when 'AUDIT' then 1 when 'FILE_NAME' then 2 else 3 end as rank,
                       min(case known_by when 'AUDIT' then 1 when 'FILE_NAME' then 2 else 3 end)
                           over (partition by export_id) as best
                from told t where case_id is not null)
            insert into incident_case (incident_id, case_id, known_by)
            select distinct on (case_id) :incident, case_id, known_by from ranked where rank = best
            order by case_id, rank
            on conflict do nothing
            """;

    private static final String CASES = """
            select i.case_id, c.case_number, c.person_id, i.known_by, i.notified_on,
                   exists (select from visible_case v where v.case_id = i.case_id) as visible
            from incident_case i join published_case_reception c on c.case_id = i.case_id
            where i.incident_id = :incident
            order by c.case_number
            """;
    private static final String ADD_CASE = """
            insert into incident_case (incident_id, case_id, known_by)
            select :incident, case_id, 'TYPED' from published_case_reception where case_number = :number
            on conflict do nothing
            """;
    private static final String KNOWN = "select count(*) from published_case_reception where case_number = :number";
    private static final String NOTIFIED = """
            update incident_case set notified_on = :on
            where incident_id = :incident
              and case_id = (select case_id from published_case_reception where case_number = :number)
            """;

    private final JdbcClient jdbc;

    InvolvedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param chosen only those that belong to the incident */
    List<IncidentExport> exports(IncidentId incident, boolean everywhere, String words, boolean chosen) {
        return jdbc.sql(EXPORTS)
                .param("incident", incident.value())
                .param("everywhere", everywhere)
                .param("words", words)
                .param("chosen", chosen)
                .query((row, number) -> new IncidentExport(
                        row.getObject("id", UUID.class),
                        row.getObject("handed_out_at", OffsetDateTime.class).toInstant(),
                        row.getString("staff"),
                        row.getString("what"),
                        row.getString("period"),
                        ExportFormat.valueOf(row.getString("format")),
                        row.getString("file_name"),
                        row.getBoolean("chosen")))
                .list();
    }

    /** Adds the files, and the cases of those of whom they tell. */
    void choose(IncidentId incident, boolean everywhere, Collection<UUID> exports) {
        jdbc.sql(CHOOSE)
                .param("incident", incident.value())
                .param("everywhere", everywhere)
                .param("exports", exports.toArray(UUID[]::new))
                .update();
        jdbc.sql(CASES_OF_EXPORTS).param("incident", incident.value()).update();
    }

    List<InvolvedCase> cases(IncidentId incident) {
        return jdbc.sql(CASES)
                .param("incident", incident.value())
                .query((row, number) -> new InvolvedCase(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        KnownBy.valueOf(row.getString("known_by")),
                        row.getObject("notified_on", LocalDate.class),
                        row.getBoolean("visible")))
                .list();
    }

    boolean knows(CaseNumber number) {
        return jdbc.sql(KNOWN)
                        .param("number", number.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void add(IncidentId incident, CaseNumber number) {
        jdbc.sql(ADD_CASE)
                .param("incident", incident.value())
                .param("number", number.value())
                .update();
    }

    /** False when the case doesn't belong to the incident. */
    boolean notified(IncidentId incident, CaseNumber number, LocalDate on) {
        return jdbc.sql(NOTIFIED)
                        .param("incident", incident.value())
                        .param("number", number.value())
                        .param("on", on)
                        .update()
                == 1;
    }
}
