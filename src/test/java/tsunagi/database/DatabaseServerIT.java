package tsunagi.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

class DatabaseServerIT {

    private static final List<Boolean> SERVER_RAN_WHEN_POOL_CLOSED = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void theServerRunsUntilThePoolIsClosedAndEndsWithTheProgram() {
        var context = new ApplicationContextRunner()
                .withUserConfiguration(DatabaseServerConfiguration.class, Pool.class)
                .withPropertyValues("tsunagi.data-directory=" + directory);
        var pid = new ArrayList<Long>();
        context.run(running -> {
            assertThat(running).hasNotFailed();
            assertThat(EmbeddedPostgres.running(directory.resolve("database")))
                    .contains(running.getBean(DatabaseEndpoint.class));
            try (var connection = running.getBean(HikariDataSource.class).getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }
            DatabaseServer.Embedded server = (DatabaseServer.Embedded) running.getBean(DatabaseServer.class);
            pid.add(server.postgres().serverPid());
        });
        assertThat(SERVER_RAN_WHEN_POOL_CLOSED).containsExactly(true);
        assertThat(ProcessHandle.of(pid.getFirst())).isEmpty();
        assertThat(EmbeddedPostgres.running(directory.resolve("database"))).isEmpty();
    }

    static class Pool {

        @Bean
        HikariDataSource pool(DatabaseEndpoint endpoint) {
            var pool = new HikariDataSource() {
                @Override
                public void close() {
                    SERVER_RAN_WHEN_POOL_CLOSED.add(answers(this));
                    super.close();
                }
            };
            pool.setJdbcUrl(endpoint.url());
            pool.setUsername(endpoint.appUser());
            pool.setPassword(endpoint.appPassword());
            return pool;
        }

        private static boolean answers(HikariDataSource pool) {
            try (var connection = pool.getConnection()) {
                return connection.isValid(1);
            } catch (SQLException ended) {
                return false;
            }
        }
    }
}
