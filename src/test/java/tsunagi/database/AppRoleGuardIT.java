package tsunagi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
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
                .isInstanceOf(AppRoleTooPowerful.class)
                .hasMessageContaining("db/provision.sql");
    }

    @Test
    void theOperatorReadsWhatToDoAndNoStackTrace() {
        var refused = new BeanCreationException("appRoleGuard", "could not start", new AppRoleTooPowerful());
        var analysis = Objects.requireNonNull(new DatabaseFailureAnalyzer().analyze(refused));
        assertThat(analysis.getDescription()).contains("db/provision.sql");
    }

    @Test
    void theProgramRunsAsTheRoleThatOwnsNothing() {
        assertThatCode(new AppRoleGuard(app, migrated)::afterPropertiesSet).doesNotThrowAnyException();
    }
}
