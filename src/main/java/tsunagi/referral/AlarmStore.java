package tsunagi.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/** たらい回しの警報 as they stand, so that lists needn't read every chain. */
@Repository
class AlarmStore {
    /** What holds no more ends; what rises again on another day has not been answered yet. */
    private static final String REPLACE = """
            with found as (
                select * from unnest(:cases::uuid[], :kinds::text[], :handovers::uuid[], :days::text[], :words::text[])
                    as f (case_id, kind, handover_id, raised_on, words)),
            over as (
                update referral_alarm a set ended_at = tsunagi_now()
                where a.case_id = any(:span::uuid[]) and a.ended_at is null
                  and not exists (select from found f where f.case_id = a.case_id and f.kind = a.kind
                                                        and f.handover_id = a.handover_id))
            insert into referral_alarm (case_id, kind, handover_id, raised_on, words)
            select case_id, kind, handover_id, raised_on::date, words from found
            on conflict (municipality_id, case_id, kind, handover_id) do update
            set raised_on = excluded.raised_on, words = excluded.words, ended_at = null,
                answer = case when referral_alarm.raised_on = excluded.raised_on then referral_alarm.answer end,
                answered_at = case when referral_alarm.raised_on = excluded.raised_on then referral_alarm.answered_at end,
                answered_by = case when referral_alarm.raised_on = excluded.raised_on then referral_alarm.answered_by end
            """;

    private static final String RAISED = """
            select a.case_id, c.case_number, c.person_id, a.kind, a.handover_id, a.raised_on, a.words, s.name as lead
            from referral_alarm a
            join published_case c on c.case_id = a.case_id
            left join published_staff s on s.staff_id = c.lead_staff_id
            where a.ended_at is null and a.answered_at is null and a.raised_on <= :today
              and (a.case_id = :case::uuid or (:case::uuid is null and a.case_id in (select v.case_id from visible_case v)))
            order by a.raised_on, c.case_number, a.kind
            limit 200
            """;
    private static final String ANSWER = """
            update referral_alarm set answer = :answer, answered_at = tsunagi_now(), answered_by = tsunagi_staff()
            where case_id = :case and kind = :kind and handover_id = :handover and ended_at is null and answered_at is null
            """;

    private final JdbcClient jdbc;

    AlarmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param span the cases whose chain was read */
    void replace(Collection<CaseId> span, List<Alarm> alarms) {
        jdbc.sql(REPLACE)
                .param("span", span.stream().map(CaseId::value).toArray(UUID[]::new))
                .param(
                        "cases",
                        alarms.stream()
                                .map(alarm -> alarm.about().caseId().value())
                                .toArray(UUID[]::new))
                .param(
                        "kinds",
                        alarms.stream().map(alarm -> alarm.kind().name()).toArray(String[]::new))
                .param(
                        "handovers",
                        alarms.stream().map(alarm -> alarm.about().id()).toArray(UUID[]::new))
                .param(
                        "days",
                        alarms.stream()
                                .map(alarm -> alarm.raisedOn().toString())
                                .toArray(String[]::new))
                .param("words", alarms.stream().map(Alarm::words).toArray(String[]::new))
                .update();
    }

    /** Those of one case, the oldest first. */
    List<RaisedAlarm> raised(CaseId caseId, LocalDate today) {
        return read(caseId, today).stream().map(AlarmListPage.Line::alarm).toList();
    }

    /** Those of all cases that the reader may see, the oldest first. */
    List<AlarmListPage.Line> all(LocalDate today) {
        return read(null, today);
    }

    private List<AlarmListPage.Line> read(@Nullable CaseId caseId, LocalDate today) {
        return jdbc.sql(RAISED)
                .param("case", caseId == null ? null : caseId.value())
                .param("today", today)
                .query((row, number) -> new AlarmListPage.Line(
                        new RaisedAlarm(
                                new CaseNumber(row.getString("case_number")),
                                AlarmKind.valueOf(row.getString("kind")),
                                row.getObject("handover_id", UUID.class),
                                row.getObject("raised_on", LocalDate.class),
                                row.getString("words")),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("lead")))
                .list();
    }

    /** False when it has ended or was answered before. */
    boolean answer(CaseId caseId, AlarmKind kind, UUID handover, String answer) {
        return jdbc.sql(ANSWER)
                        .param("case", caseId.value())
                        .param("kind", kind.name())
                        .param("handover", handover)
                        .param("answer", answer)
                        .update()
                == 1;
    }
}
