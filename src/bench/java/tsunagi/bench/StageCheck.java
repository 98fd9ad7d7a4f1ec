package tsunagi.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.Projection;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.StaffId;

/** 段階の写し of every case equals what the program computes from its facts. */
final class StageCheck implements Check {
    private static final int FETCHED_AT_ONCE = 5_000;
    private static final String FACTS = """
            select f.*, s.stage, s.term as stage_term, s.next_move, s.next_due, s.evaluation_on, s.last_fact_on,
                   s.waits_since, s.arrival_on, s.consent_since, s.computed_at
            from case_fact f
            left join case_stage s on s.municipality_id = f.municipality_id and s.case_id = f.case_id
            order by f.municipality_id, f.case_id
            """;

    private long cases;
    private long wrong;

    /** What is stored of a case, and the day on which it was computed. */
    private record Stored(UUID caseId, Rebuilt rebuilt, LocalDate day) {}

    /** The columns of case_stage; null where a case has none, or has no line at all. */
    private record Rebuilt(
            @Nullable String stage,
            int term,
            @Nullable String move,
            @Nullable LocalDate due,
            @Nullable LocalDate evaluationOn,
            @Nullable LocalDate last,
            @Nullable LocalDate since,
            @Nullable LocalDate arrivalOn,
            @Nullable LocalDate consentSince) {
        static Rebuilt of(Projection projection) {
            var progress = projection.progress();
            var waiting = projection.waiting();
            return new Rebuilt(
                    progress.stage().name(),
                    progress.term(),
                    progress.next().name(),
                    progress.nextDue(),
                    projection.evaluationOn(),
                    projection.lastFactOn(),
                    waiting.since(),
                    waiting.arrivalOn(),
                    waiting.consentSince());
        }

        static Rebuilt of(ResultSet row) throws SQLException {
            return new Rebuilt(
                    row.getString("stage"),
                    row.getInt("stage_term"),
                    row.getString("next_move"),
                    row.getObject("next_due", LocalDate.class),
                    row.getObject("evaluation_on", LocalDate.class),
                    row.getObject("last_fact_on", LocalDate.class),
                    row.getObject("waits_since", LocalDate.class),
                    row.getObject("arrival_on", LocalDate.class),
                    row.getObject("consent_since", LocalDate.class));
        }
    }

    @Override
    public List<Finding> run(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = statement.executeQuery(FACTS)) {
                read(rows);
            }
        }
        connection.setAutoCommit(true);
        return List.of(Finding.counted("stage = rebuilt from the facts", cases, wrong));
    }

    private void read(ResultSet rows) throws SQLException {
        var facts = new ArrayList<CaseFact>();
        Stored current = null;
        while (rows.next()) {
            UUID caseId = rows.getObject("case_id", UUID.class);
            if (current != null && !current.caseId().equals(caseId)) {
                compare(current, facts);
                facts.clear();
            }
            current = stored(caseId, rows);
            facts.add(fact(rows));
        }
        if (current != null) {
            compare(current, facts);
        }
    }

    private void compare(Stored stored, List<CaseFact> facts) {
        cases++;
        if (!Rebuilt.of(Projection.of(facts, stored.day())).equals(stored.rebuilt())) {
            wrong++;
        }
    }

    private static Stored stored(UUID caseId, ResultSet row) throws SQLException {
        var computed = row.getObject("computed_at", OffsetDateTime.class);
        return new Stored(
                caseId,
                Rebuilt.of(row),
                computed == null
                        ? LocalDate.EPOCH
                        : JapanTime.of(computed.toInstant()).toLocalDate());
    }

    private static CaseFact fact(ResultSet row) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        return new CaseFact(
                row.getObject("id", UUID.class),
                FactKind.valueOf(row.getString("kind")),
                row.getInt("term"),
                row.getObject("fact_date", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new StaffId(by),
                row.getObject("due_on", LocalDate.class),
                row.getString("detail"),
                row.getBoolean("held_on_paper"),
                row.getObject("voids", UUID.class),
                row.getObject("about", UUID.class));
    }
}
