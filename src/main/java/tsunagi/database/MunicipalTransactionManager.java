package tsunagi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Opens transactions that see one municipality only. The settings end with the transaction, so a pooled connection
 * never carries them to the next user. The statement that binds them also tells the revision of the municipality's reference data.
 */
class MunicipalTransactionManager extends JdbcTransactionManager {
    private static final String BIND = "select tsunagi_bind(?, ?, ?)";

    private final Clock clock;

    MunicipalTransactionManager(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    private record Suspended(Object connection, @Nullable MunicipalTransaction transaction) {}

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
            try (var row = statement.executeQuery()) {
                row.next();
                new MunicipalTransaction(scope.municipality(), row.getLong(1)).begin();
            }
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        MunicipalTransaction.required().committed();
    }

    @Override
    protected Object doSuspend(Object transaction) {
        return new Suspended(super.doSuspend(transaction), MunicipalTransaction.end());
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        if (suspended instanceof Suspended both) {
            super.doResume(transaction, both.connection());
            if (both.transaction() != null) {
                both.transaction().begin();
            }
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        MunicipalTransaction.end();
        super.doCleanupAfterCompletion(transaction);
    }
}
