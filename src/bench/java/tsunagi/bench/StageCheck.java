package tsunagi.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.Progress;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.StaffId;

/** 段階の写し of every case equals what the program computes from its facts. */
final class StageCheck implements Check {
    private static final int FETCHED_AT_ONCE = 5_000;
    private static final String FACTS = """
            select f.*, s.stage, s.term as stage_term, s.next_move, s.next_due, s.evaluation_on, s.last_fact_on, s.computed_at
            from case_fact f
            left join case_stage s on s.municipality_id = f.municipality_id and s.case_id = f.case_id
            order by f.municipality_id, f.case_id
            """;

    private long cases;
    private long wrong;

    /** What is stored of a case. */
    private record Stored(
            UUID caseId,
            String stage,
            int term,
            String move,
            Object due,
            Object evaluationOn,
            Object last,
            LocalDate day) {}

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
        var progress = Progress.of(facts, stored.day());
        LocalDate last =
                facts.stream().map(CaseFact::on).max(LocalDate::compareTo).orElseThrow();
        var ordered = facts.stream()
                .sorted(Comparator.comparing(CaseFact::recordedAt))
                .toList();
        cases++;
        boolean same = progress.stage().name().equals(stored.stage())
                && progress.term() == stored.term()
                && progress.next().name().equals(stored.move())
                && Objects.equals(progress.nextDue(), stored.due())
                && Objects.equals(CaseTables.evaluationOn(ordered, progress.term()), stored.evaluationOn())
                && last.equals(stored.last());
        if (!same) {
            wrong++;
        }
    }

    private static Stored stored(UUID caseId, ResultSet row) throws SQLException {
        var computed = row.getObject("computed_at", OffsetDateTime.class);
        return new Stored(
                caseId,
                row.getString("stage"),
                row.getInt("stage_term"),
                row.getString("next_move"),
                row.getObject("next_due", LocalDate.class),
                row.getObject("evaluation_on", LocalDate.class),
                row.getObject("last_fact_on", LocalDate.class),
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
