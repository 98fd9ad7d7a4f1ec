package tsunagi.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.database.ReadOnce;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PhoneNumber;

@Repository
class ReceptionStore {
    private static final String NOBODY = "つなぎ";
    private static final String ADD = """
            insert into reception (case_id, revision, received_on, received_time, channel, route, caller, caller_name,
                caller_relation, caller_telephone, recommended_on, recommended_how, free_text, urgency, dangers, reason,
                recorded_at)
            values (:case, :revision, :on, :at, :channel, :route, :caller, :name, :relation, :telephone, :recommended_on,
                :recommended_how, :text, :urgency, string_to_array(:dangers, ','), :reason, :now)
            on conflict (municipality_id, case_id, revision) do nothing
            """;
    private static final String LATEST = """
            select r.*, array_to_string(r.dangers, ',') as danger_names, w.name as by_name, f.name as first_name
            from reception r
            join reception first on first.case_id = r.case_id and first.revision = 1
            left join published_staff w on w.staff_id = r.recorded_by
            left join published_staff f on f.staff_id = first.recorded_by
            where r.case_id = :case order by r.revision desc limit 1
            """;
    private static final String STAGES = """
            select c.case_number, c.stage from published_case c
            join visible_case v on v.case_id = c.case_id where c.case_id in (:cases)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReadOnce<CaseId, Optional<StoredReception>> once = new ReadOnce<>();

    ReceptionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a revision.
     *
     * @return false when that revision is there already: somebody else was faster
     */
    boolean add(CaseId caseId, int revision, Reception reception, @Nullable String reason) {
        once.forget(caseId);
        var caller = reception.caller();
        var recommendation = caller.recommendation();
        String dangers = reception.dangers().stream().map(Danger::name).sorted().collect(Collectors.joining(","));
        return jdbc.sql(ADD)
                        .param("case", caseId.value())
                        .param("revision", revision)
                        .param("on", reception.on())
                        .param("at", reception.at())
                        .param("channel", reception.channel().name())
                        .param("route", reception.route().name())
                        .param("caller", caller.kind().name())
                        .param("name", caller.name())
                        .param("relation", caller.relation())
                        .param("telephone", Objects.toString(caller.telephone(), null))
                        .param("recommended_on", recommendation == null ? null : recommendation.on())
                        .param("recommended_how", recommendation == null ? null : recommendation.how())
                        .param("text", reception.freeText())
                        .param("urgency", reception.urgency().name())
                        .param("dangers", dangers)
                        .param("reason", reason)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<StoredReception> latest(CaseId caseId) {
        return once.get(caseId, this::read);
    }

    private Optional<StoredReception> read(CaseId caseId) {
        return jdbc.sql(LATEST)
                .param("case", caseId.value())
                .query((row, number) -> new StoredReception(
                        reception(row),
                        row.getInt("revision"),
                        row.getString("reason"),
                        Objects.requireNonNullElse(row.getString("by_name"), NOBODY),
                        Objects.requireNonNullElse(row.getString("first_name"), NOBODY),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** How the given cases stand, those not visible left out. */
    List<CaseStanding> standing(List<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).toList();
        return jdbc.sql(STAGES)
                .param("cases", ids)
                .query((row, number) -> CaseStanding.of(row.getString("case_number"), row.getString("stage")))
                .list();
    }

    private static Reception reception(ResultSet row) throws SQLException {
        String dangers = row.getString("danger_names");
        return new Reception(
                row.getObject("received_on", LocalDate.class),
                row.getObject("received_time", LocalTime.class),
                ReceptionChannel.valueOf(row.getString("channel")),
                caller(row),
                row.getString("free_text"),
                Urgency.valueOf(row.getString("urgency")),
                Arrays.stream(dangers.split(",", -1))
                        .filter(danger -> !danger.isEmpty())
                        .map(Danger::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static Caller caller(ResultSet row) throws SQLException {
        String telephone = row.getString("caller_telephone");
        LocalDate on = row.getObject("recommended_on", LocalDate.class);
        String how = row.getString("recommended_how");
        return new Caller(
                CallerKind.valueOf(row.getString("caller")),
                row.getString("caller_name"),
                row.getString("caller_relation"),
                telephone == null ? null : new PhoneNumber(telephone),
                on == null && how == null ? null : new Caller.Recommendation(on, how));
    }
}
