package tsunagi.services;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;

@Repository
class TrialStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    TrialStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, CaseId caseId, PreparationTrial trial) {
        jdbc.sql("""
                        insert into preparation_trial (id, case_id, from_day, until_day, days, provider, text, recorded_at)
                        values (:id, :case, :from, :until, :days, :provider, :text, :at)
                        """)
                .param("id", id)
                .param("case", caseId.value())
                .param("from", trial.from())
                .param("until", trial.until())
                .param("days", trial.days())
                .param("provider", trial.provider())
                .param("text", trial.text())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Newest first. */
    List<PreparationTrial> ofCase(CaseId caseId) {
        return jdbc.sql("""
                        select from_day, until_day, days, provider, text from preparation_trial
                        where case_id = :case order by from_day desc, id desc
                        """)
                .param("case", caseId.value())
                .query((row, number) -> new PreparationTrial(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getInt("days"),
                        row.getString("provider"),
                        row.getString("text")))
                .list();
    }
}
