package tsunagi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Opens transactions that see one municipality only. The settings end with the transaction, so a pooled connection
 * never carries them to the next user.
 */
class MunicipalTransactionManager extends JdbcTransactionManager {
    private static final String BIND = """
            select set_config('tsunagi.municipality', ?, true),
                   set_config('tsunagi.staff', ?, true),
                   set_config('tsunagi.now', ?, true)
            """;

    private final Clock clock;

    MunicipalTransactionManager(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        WorkScope.required();
        super.doBegin(transaction, definition);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        WorkScope scope = WorkScope.required();
        try (var statement = connection.prepareStatement(BIND)) {
            statement.setString(1, scope.municipality().value().toString());
            statement.setString(
                    2, scope.staff() == null ? "" : scope.staff().value().toString());
            statement.setString(3, clock.instant().toString());
            statement.execute();
        }
    }
}
