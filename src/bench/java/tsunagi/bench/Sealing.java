package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Waits until the program has sealed the simulated audit log: work of its first minutes that no working day has. */
final class Sealing {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String UNSEALED = """
            select count(*) from municipality m
            cross join lateral (
                select e.era, e.transaction_id from audit_event e where e.municipality_id = m.municipality_id
                order by e.era desc, e.transaction_id desc limit 1) last
            where not exists (select from audit_segment s where s.municipality_id = m.municipality_id
                              and s.era = last.era and s.until_transaction > last.transaction_id)
            """;

    private final Connection connection;

    Sealing(Connection connection) {
        this.connection = connection;
    }

    void await() throws SQLException, InterruptedException {
        long began = System.nanoTime();
        while (unsealed() > 0) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("the audit log is not sealed after " + PATIENCE.toMinutes() + " min");
            }
            Thread.sleep(PAUSE.toMillis());
        }
        System.out.printf("the simulated audit log was sealed in %.0f s%n", (System.nanoTime() - began) / 1e9);
    }

    private long unsealed() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(UNSEALED)) {
            row.next();
            return row.getLong(1);
        }
    }
}
