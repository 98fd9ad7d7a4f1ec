package tsunagi.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.assessment.Screening.Referral;
import tsunagi.database.ReadOnce;
import tsunagi.forms.FormId;
import tsunagi.forms.SheetKey;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;

@Repository
class ScreeningStore {
    private static final String ALL = """
            select s.*, coalesce(p.name, 'つなぎ') as by_name
            from screening s left join published_staff p on p.staff_id = s.decided_by
            where s.case_id = :case
            order by s.term desc, s.number desc
            """;

    private static final String DECIDE = """
            insert into screening (id, case_id, term, number, screened_on, result, reason, destinations, destination_note,
                                   follow_up, link_method, linked_on, urgent, urgent_note, reported_on,
                                   assessment_on_paper, decided_by, decided_at)
            values (:id, :case, :term, :number, :on, :result, :reason, string_to_array(:destinations, ','), :note,
                    :followUp, :method, :linkedOn, string_to_array(:urgent, ','), :urgentNote, :reportedOn, :onPaper,
                    tsunagi_staff(), :at)
            on conflict (municipality_id, case_id, term, number) do nothing
            """;

    private static final String EARLIER_CASE = """
            select earlier.case_id, sheet.term
            from published_case here
            join published_case earlier on earlier.person_id = here.person_id and earlier.case_id <> here.case_id
            join visible_case visible on visible.case_id = earlier.case_id
            join published_forms_choice sheet on sheet.case_id = earlier.case_id
            where here.case_id = :case and earlier.received_on <= here.received_on
              and sheet.form = :form and sheet.state = 'FINALISED'
            order by earlier.received_on desc, sheet.term desc
            limit 1
            """;

    /** 「着きましたか」 answered, for the つなぎ made since the screening; of several the last. */
    private static final String FOLLOWED_UP = """
            select max(state_on) from published_referral
            where case_id = :case and state in ('ARRIVED', 'NOT_ESTABLISHED') and referred_on >= :since
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReadOnce<CaseId, List<StoredScreening>> once = new ReadOnce<>();

    ScreeningStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a case, the latest first. */
    List<StoredScreening> all(CaseId caseId) {
        return once.get(caseId, this::read);
    }

    private List<StoredScreening> read(CaseId caseId) {
        return jdbc.sql(ALL)
                .param("case", caseId.value())
                .query(ScreeningStore::stored)
                .list();
    }

    Optional<StoredScreening> latest(CaseId caseId, int term) {
        return all(caseId).stream().filter(stored -> stored.term() == term).findFirst();
    }

    /** フォロー確認日; empty while nobody knows whether the person arrived. */
    Optional<LocalDate> followedUpOn(CaseId caseId, Screening screening) {
        var referral = screening.referral();
        var linkedOn = referral == null ? null : referral.linkedOn();
        boolean linkedBefore = linkedOn != null && linkedOn.isBefore(screening.on());
        return referral == null
                ? Optional.empty()
                : jdbc.sql(FOLLOWED_UP)
                        .param("case", caseId.value())
                        .param("since", linkedBefore ? linkedOn : screening.on())
                        .query((row, line) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                        .single();
    }

    /** False when the case has a screening of this number already. */
    boolean decide(CaseId caseId, int term, int number, Screening screening) {
        once.forget(caseId);
        Referral referral = screening.referral();
        int rows = jdbc.sql(DECIDE)
                .param("id", Identifiers.next())
                .param("case", caseId.value())
                .param("term", term)
                .param("number", number)
                .param("on", screening.on())
                .param("result", screening.result().name())
                .param("reason", screening.reason())
                .param("destinations", referral == null ? "" : String.join(",", referral.destinations()))
                .param("note", referral == null ? null : referral.note())
                .param("followUp", referral == null ? null : referral.followUp())
                .param("method", referral == null ? null : referral.method())
                .param("linkedOn", referral == null ? null : referral.linkedOn())
                .param("urgent", String.join(",", screening.urgent()))
                .param("urgentNote", screening.urgentNote())
                .param("reportedOn", screening.reportedOn())
                .param("onPaper", screening.assessmentOnPaper())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return rows == 1;
    }

    /** The finalised 様式2 of the same person's case before this one, as far as the reader may see it. */
    Optional<SheetKey> sheetOfEarlierCase(CaseId caseId) {
        return jdbc.sql(EARLIER_CASE)
                .param("case", caseId.value())
                .param("form", FormId.ASSESSMENT.value())
                .query((row, number) -> new SheetKey(
                        new CaseId(row.getObject("case_id", UUID.class)), FormId.ASSESSMENT, row.getInt("term")))
                .optional();
    }

    private static StoredScreening stored(ResultSet row, int number) throws SQLException {
        var result = ScreeningResult.valueOf(row.getString("result"));
        var screening = new Screening(
                row.getObject("screened_on", LocalDate.class),
                result,
                row.getString("reason"),
                result == ScreeningResult.REFERRAL ? referral(row) : null,
                codes(row, "urgent"),
                row.getString("urgent_note"),
                row.getObject("reported_on", LocalDate.class),
                row.getBoolean("assessment_on_paper"));
        return new StoredScreening(
                screening,
                row.getInt("term"),
                row.getInt("number"),
                row.getString("by_name"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Referral referral(ResultSet row) throws SQLException {
        return new Referral(
                codes(row, "destinations"),
                row.getString("destination_note"),
                row.getString("follow_up"),
                row.getString("link_method"),
                row.getObject("linked_on", LocalDate.class));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
