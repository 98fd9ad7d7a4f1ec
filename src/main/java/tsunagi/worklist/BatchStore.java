package tsunagi.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BatchStore {
    private static final String UNDO = """
            update work_batch set undone_at = tsunagi_now()
            where id = :id and staff_id = tsunagi_staff() and undone_at is null
              and made_at > tsunagi_now() - make_interval(secs => :seconds)
            returning action, duties
            """;

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done with which work. */
    record Batch(BatchForm.Action action, List<DutyKey> duties) {}

    void add(UUID id, Batch batch) {
        jdbc.sql("insert into work_batch (id, action, duties) values (:id, :action, :duties::text[])")
                .param("id", id)
                .param("action", batch.action().name())
                .param("duties", batch.duties().stream().map(DutyKey::text).toArray(String[]::new))
                .update();
    }

    /** Empty when it was undone already, is another's, or lies too far back. */
    Optional<Batch> undo(UUID id, int seconds) {
        return jdbc.sql(UNDO)
                .param("id", id)
                .param("seconds", seconds)
                .query((row, index) -> new Batch(
                        BatchForm.Action.valueOf(row.getString("action")),
                        Arrays.stream((String[]) row.getArray("duties").getArray())
                                .flatMap(text -> DutyKey.read(text).stream())
                                .toList()))
                .optional();
    }
}
