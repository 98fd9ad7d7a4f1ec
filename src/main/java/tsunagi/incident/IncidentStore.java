package tsunagi.incident;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.OfficeId;
import tsunagi.web.ChangedMeanwhile.Saved;

/** Incidents and what was done. What was done is only added. */
@Repository
class IncidentStore {
    private static final String ADD = """
            insert into incident (id, office_id, party, kind, learned_on, learned_at, place, people, traits, overview, items, cause,
                                  secondary, response, publication, prevention, remarks, preliminary_by, full_by, version)
            values (:id, :office, :party, :kind, :on, :at::time, :place, :people, :traits::text[], :overview, :items, :cause,
                    :secondary, :response, :publication, :prevention, :remarks, :preliminary, :full, 1)
            """;
    private static final String CHANGE = """
            update incident
            set party = :party, kind = :kind, learned_on = :on, learned_at = :at::time, place = :place, people = :people,
                traits = :traits::text[], overview = :overview, items = :items, cause = :cause, secondary = :secondary,
                response = :response, publication = :publication, prevention = :prevention, remarks = :remarks,
                preliminary_by = :preliminary, full_by = :full,
                version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and version = :version
            """;
    /** A chief those of her desks, the administrator all. */
    private static final String READ = """
            select i.*, s.name as changed_by_name
            from incident i left join published_staff s on s.staff_id = i.changed_by
            where (:id::uuid is null or i.id = :id)
              and (:everywhere or i.office_id in (select d.office_id from own_desk d))
            order by i.closed_on is not null, i.learned_on desc, i.id desc
            limit 500
            """;

    private static final String ACTS = """
            select a.incident_id, a.kind, a.done_on, a.words, coalesce(s.name, '') as staff
            from incident_act a left join published_staff s on s.staff_id = a.recorded_by
            where :id::uuid is null or a.incident_id = :id
            order by a.id
            """;
    private static final String ACT = """
            insert into incident_act (id, incident_id, kind, done_on, words) values (:id, :incident, :kind, :on, :words)
            """;
    private static final String CLOSE = "update incident set closed_on = :on where id = :id and closed_on is null";

    private final JdbcClient jdbc;

    IncidentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param office null for one that the municipality itself records */
    void add(IncidentId id, @Nullable OfficeId office, IncidentForm.Content content, int preliminaryDays) {
        with(jdbc.sql(ADD), id, content, preliminaryDays)
                .param("office", office == null ? null : office.value())
                .update();
    }

    /** False when somebody else has saved since. */
    boolean change(IncidentId id, long version, IncidentForm.Content content, int preliminaryDays) {
        return with(jdbc.sql(CHANGE), id, content, preliminaryDays)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec with(
            StatementSpec statement, IncidentId id, IncidentForm.Content content, int preliminaryDays) {
        var facts = content.facts();
        var items = content.items();
        var duty = Duty.of(facts, preliminaryDays).orElse(null);
        return statement
                .param("id", id.value())
                .param("party", facts.party().name())
                .param("kind", facts.kind().name())
                .param("on", facts.learnedOn())
                .param(
                        "at",
                        facts.learnedAt() == null ? null : facts.learnedAt().toString())
                .param("place", facts.place())
                .param("people", facts.people())
                .param("traits", facts.traits().stream().map(Trait::name).toArray(String[]::new))
                .param("overview", items.overview())
                .param("items", items.items())
                .param("cause", items.cause())
                .param("secondary", items.secondary())
                .param("response", items.response())
                .param("publication", items.publication())
                .param("prevention", items.prevention())
                .param("remarks", items.remarks())
                .param("preliminary", duty == null ? null : duty.preliminaryBy())
                .param("full", duty == null ? null : duty.fullBy());
    }

    /** Open ones first, the latest first. */
    List<Incident> all(boolean everywhere) {
        return read(null, everywhere).stream().map(Stored::incident).toList();
    }

    /** An incident with who saved it last. */
    record Stored(Incident incident, Saved saved) {}

    Optional<Stored> find(IncidentId id, boolean everywhere) {
        return read(id, everywhere).stream().findFirst();
    }

    private List<Stored> read(@Nullable IncidentId id, boolean everywhere) {
        UUID asked = id == null ? null : id.value();
        Map<UUID, List<Incident.Act>> acts = acts(asked);
        return jdbc.sql(READ)
                .param("id", asked)
                .param("everywhere", everywhere)
                .query((row, number) -> stored(row, acts))
                .list();
    }

    private Map<UUID, List<Incident.Act>> acts(@Nullable UUID asked) {
        Map<UUID, List<Incident.Act>> acts = new HashMap<>();
        jdbc.sql(ACTS).param("id", asked).query((ResultSet row) -> {
            acts.computeIfAbsent(row.getObject("incident_id", UUID.class), key -> new ArrayList<>())
                    .add(new Incident.Act(
                            ActKind.valueOf(row.getString("kind")),
                            row.getObject("done_on", LocalDate.class),
                            row.getString("words"),
                            row.getString("staff")));
        });
        return acts;
    }

    private static Stored stored(ResultSet row, Map<UUID, List<Incident.Act>> acts) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        long version = row.getLong("version");
        var incident = new Incident(
                new IncidentId(id),
                facts(row),
                items(row),
                version,
                row.getObject("closed_on", LocalDate.class),
                acts.getOrDefault(id, List.of()));
        String by = row.getString("changed_by_name");
        return new Stored(
                incident,
                new Saved(
                        by == null ? "" : by,
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        version));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                Party.valueOf(row.getString("party")),
                IncidentKind.valueOf(row.getString("kind")),
                row.getObject("learned_on", LocalDate.class),
                row.getObject("learned_at", LocalTime.class),
                row.getString("place"),
                row.getObject("people", Integer.class),
                traits(row.getArray("traits")));
    }

    private static Set<Trait> traits(Array stored) throws SQLException {
        var traits = EnumSet.noneOf(Trait.class);
        Arrays.stream((String[]) stored.getArray()).map(Trait::valueOf).forEach(traits::add);
        return traits;
    }

    private static ReportItems items(ResultSet row) throws SQLException {
        return new ReportItems(
                row.getString("overview"),
                row.getString("items"),
                row.getString("cause"),
                row.getString("secondary"),
                row.getString("response"),
                row.getString("publication"),
                row.getString("prevention"),
                row.getString("remarks"));
    }

    void add(IncidentId incident, ActForm.Done done) {
        jdbc.sql(ACT)
                .param("id", Identifiers.next())
                .param("incident", incident.value())
                .param("kind", done.kind().name())
                .param("on", done.on())
                .param("words", done.words())
                .update();
        if (done.kind() == ActKind.CLOSED) {
            jdbc.sql(CLOSE).param("id", incident.value()).param("on", done.on()).update();
        }
    }
}
