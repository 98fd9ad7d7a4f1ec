package tsunagi.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.testing.TsunagiIT;

@TsunagiIT
class AppRoleGuardIT {
    @Autowired
    @Qualifier("owner")
    DataSource owner;

    @Autowired
    @Qualifier("platform")
    JdbcClient app;

    @Autowired
    FlywayMigrationInitializer migrated;

    @Test
    void theProgramDoesNotRunAsTheOwnerOfItsTables() {
        var guard = new AppRoleGuard(JdbcClient.create(owner), migrated);
        assertThatThrownBy(guard::afterPropertiesSet)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("db/provision.sql");
    }

    @Test
    void theProgramRunsAsTheRoleThatOwnsNothing() {
        assertThatCode(new AppRoleGuard(app, migrated)::afterPropertiesSet).doesNotThrowAnyException();
    }
}
