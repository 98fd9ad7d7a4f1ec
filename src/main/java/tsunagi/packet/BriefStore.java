package tsunagi.packet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.conference.ConferenceId;
import tsunagi.consent.InformationKind;
import tsunagi.kernel.CaseId;
import tsunagi.web.ChangedMeanwhile;

@Repository
class BriefStore {
    private static final String FIND = """
            select b.health, b.work, b.economy, b.welfare, b.other, b.version, b.changed_at,
                   coalesce(s.name, '') as changed_by
            from packet_brief b left join published_staff s on s.staff_id = b.changed_by
            where b.conference_id = :conference and b.case_id = :case
            """;
    private static final String SAVE = """
            insert into packet_brief as b (conference_id, case_id, health, work, economy, welfare, other, version)
            values (:conference, :case, :health, :work, :economy, :welfare, :other, 1)
            on conflict (municipality_id, conference_id, case_id) do update
            set health = :health, work = :work, economy = :economy, welfare = :welfare, other = :other,
                version = b.version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where b.version = :version
            """;

    private final JdbcClient jdbc;

    BriefStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Stored(Brief brief, ChangedMeanwhile.Saved saved) {}

    Optional<Brief> find(ConferenceId conference, CaseId caseId) {
        return stored(conference, caseId).map(Stored::brief);
    }

    /** Who saved it last; empty before the first saving. */
    Optional<ChangedMeanwhile.Saved> saved(ConferenceId conference, CaseId caseId) {
        return stored(conference, caseId).map(Stored::saved);
    }

    private Optional<Stored> stored(ConferenceId conference, CaseId caseId) {
        return jdbc.sql(FIND)
                .param("conference", conference.value())
                .param("case", caseId.value())
                .query((row, number) -> stored(row))
                .optional();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        Map<InformationKind, String> texts = new EnumMap<>(InformationKind.class);
        for (InformationKind kind : Brief.KINDS) {
            texts.put(kind, row.getString(column(kind)));
        }
        long version = row.getLong("version");
        var saved = new ChangedMeanwhile.Saved(
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                version);
        return new Stored(new Brief(texts, version), saved);
    }

    /** False when somebody else saved meanwhile. */
    boolean save(ConferenceId conference, CaseId caseId, Brief brief) {
        var statement = jdbc.sql(SAVE)
                .param("conference", conference.value())
                .param("case", caseId.value())
                .param("version", brief.version());
        for (InformationKind kind : Brief.KINDS) {
            statement = statement.param(column(kind), brief.text(kind));
        }
        return statement.update() == 1;
    }

    private static String column(InformationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
