package tsunagi.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.resource.ResourceId;
import tsunagi.resource.ResourceKind;

/** What is known of つなぎ after they were made, second opinions, and 紹介元. */
@Repository
class ReportStore {
    private static final String ADD = """
            insert into referral_step (id, referral_id, step, happened_on, informant, method, reason, note)
            values (:id, :referral, :step, :on, :informant, :method, :reason, :note)
            """;
    private static final String OF_CASE = """
            select 'STEP' as what, t.referral_id as id, t.step as code, t.happened_on as on_day, t.informant, t.method, t.reason,
                   t.note, null::text as name, null::uuid as resource_id, null::date as next_on, t.id as recorded
            from referral_step t
            join referral r on r.municipality_id = t.municipality_id and r.id = t.referral_id
            where r.case_id = :case
            union all
            select 'SECOND_OPINION', id, null, null, null, null, second_opinion_reason, null, null, null, null, id
            from referral where case_id = :case and second_opinion_reason is not null
            union all
            select 'INTRODUCTION', id, desk_kind, introduced_on, null, method, null, note, desk_name, resource_id, null, id
            from referral_introduction where case_id = :case and withdrawn_at is null
            union all
            select 'FOLLOW_UP', f.referral_id, null, f.asked_on, null, null, null, f.note, null, null, f.ask_next_on, f.id
            from referral_follow_up f
            join referral r on r.municipality_id = f.municipality_id and r.id = f.referral_id
            where r.case_id = :case
            union all
            select 'ALARM', handover_id, kind, raised_on, null, null, null, words, null, null, null, handover_id
            from referral_alarm
            where case_id = :case and ended_at is null and answered_at is null and raised_on <= :today
            order by recorded
            """;
    private static final String MARK =
            "update referral set second_opinion_reason = :reason where id = :id and case_id = :case";
    private static final String INTRODUCE = """
            insert into referral_introduction (id, case_id, resource_id, desk_kind, desk_name, introduced_on, method, note)
            values (:id, :case, :resource, :kind, :name, :on, :method, :note)
            """;
    private static final String WITHDRAW = """
            update referral_introduction set withdrawn_at = tsunagi_now(), withdrawn_by = tsunagi_staff()
            where id = :id and case_id = :case and withdrawn_at is null
            """;
    private static final String RECEIVED = "select received_on from published_case where case_id = :case";

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReferralId referral, Report report) {
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("referral", referral.value())
                .param("step", report.step().name())
                .param("on", report.on())
                .param("informant", report.informant().name())
                .param("method", report.method().name())
                .param(
                        "reason",
                        report.reason() == null ? null : report.reason().name())
                .param("note", report.note())
                .update();
    }

    /** All of one case, in the order in which it was recorded. */
    Aftermath ofCase(CaseId caseId, CaseNumber number, LocalDate today) {
        List<Aftermath.Told> told = new ArrayList<>();
        Map<ReferralId, String> secondOpinions = new HashMap<>();
        List<Introduction> introductions = new ArrayList<>();
        List<FollowUp> followUps = new ArrayList<>();
        List<RaisedAlarm> alarms = new ArrayList<>();
        jdbc.sql(OF_CASE).param("case", caseId.value()).param("today", today).query((ResultSet row) -> {
            switch (row.getString("what")) {
                case "STEP" -> told.add(new Aftermath.Told(referral(row), report(row)));
                case "SECOND_OPINION" -> secondOpinions.put(referral(row), row.getString("reason"));
                case "INTRODUCTION" -> introductions.add(introduction(row));
                case "FOLLOW_UP" -> followUps.add(new FollowUp(referral(row), askedAgain(row)));
                default -> alarms.add(alarm(row, number));
            }
        });
        followUps.sort(Comparator.comparing(followUp -> followUp.answer().on()));
        return new Aftermath(told, secondOpinions, introductions, followUps, alarms);
    }

    private static ArrivalAnswer.AskedAgain askedAgain(ResultSet row) throws SQLException {
        return new ArrivalAnswer.AskedAgain(
                row.getObject("on_day", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                row.getString("note"));
    }

    private static RaisedAlarm alarm(ResultSet row, CaseNumber number) throws SQLException {
        return new RaisedAlarm(
                number,
                AlarmKind.valueOf(row.getString("code")),
                row.getObject("id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getString("note"));
    }

    private static ReferralId referral(ResultSet row) throws SQLException {
        return new ReferralId(row.getObject("id", UUID.class));
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                ReportedStep.valueOf(row.getString("code")),
                row.getObject("on_day", LocalDate.class),
                Informant.valueOf(row.getString("informant")),
                TellingMethod.valueOf(row.getString("method")),
                reason(row.getString("reason")),
                row.getString("note"));
    }

    private static Introduction introduction(ResultSet row) throws SQLException {
        var resource = row.getObject("resource_id", UUID.class);
        return new Introduction(
                row.getObject("id", UUID.class),
                new Destination(
                        ResourceKind.valueOf(row.getString("code")),
                        row.getString("name"),
                        resource == null ? null : new ResourceId(resource)),
                row.getObject("on_day", LocalDate.class),
                TellingMethod.valueOf(row.getString("method")),
                row.getString("note"));
    }

    private static @Nullable TurnedAwayReason reason(@Nullable String code) {
        return code == null ? null : TurnedAwayReason.valueOf(code);
    }

    /** @param reason null takes the mark back */
    boolean mark(CaseId caseId, ReferralId id, @Nullable String reason) {
        return jdbc.sql(MARK)
                        .param("id", id.value())
                        .param("case", caseId.value())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    void introduce(CaseId caseId, Introduction introduction) {
        var resource = introduction.desk().resource();
        jdbc.sql(INTRODUCE)
                .param("id", introduction.id())
                .param("case", caseId.value())
                .param("resource", resource == null ? null : resource.value())
                .param("kind", introduction.desk().kind().name())
                .param("name", introduction.desk().name())
                .param("on", introduction.on())
                .param("method", introduction.method().name())
                .param("note", introduction.note())
                .update();
    }

    boolean withdraw(CaseId caseId, UUID introduction) {
        return jdbc.sql(WITHDRAW)
                        .param("id", introduction)
                        .param("case", caseId.value())
                        .update()
                == 1;
    }

    Optional<LocalDate> receivedOn(CaseId caseId) {
        return jdbc.sql(RECEIVED)
                .param("case", caseId.value())
                .query(LocalDate.class)
                .optional();
    }
}
