package tsunagi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tsunagi.database.DatabaseEndpoint;
import tsunagi.database.Durability;
import tsunagi.database.EmbeddedPostgres;

/** One real PostgreSQL for all tests of this JVM; it ends with the JVM. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();

    @Bean
    DatabaseEndpoint testDatabaseEndpoint() {
        return SERVER.endpoint();
    }

    private static EmbeddedPostgres start() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "postgres");
            return EmbeddedPostgres.start(
                    data.toAbsolutePath(), Path.of("target", "postgres").toAbsolutePath(), Durability.THROWN_AWAY);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
