package tsunagi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data directory that an earlier version of the program made. */
class OlderClusterIT {
    private static final String ROLE_STANDS = """
            select exists (select from pg_roles where rolname = 'tsunagi_search' and not rolcanlogin and not rolsuper)
              and pg_has_role('tsunagi_owner', 'tsunagi_search', 'set')
              and not pg_has_role('tsunagi_owner', 'tsunagi_search', 'usage')
              and not pg_has_role('tsunagi_app', 'tsunagi_search', 'member')
            """;

    @TempDir
    private Path temporary;

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(
                temporary.resolve("database"), Path.of("target", "postgres-binaries"), Durability.DURABLE);
    }

    /** The first value of the answer. */
    private String asAdministrator(EmbeddedPostgres postgres, String sql) throws SQLException, IOException {
        String password =
                Files.readString(temporary.resolve("database/secrets/postgres")).strip();
        try (var connection = DriverManager.getConnection(postgres.endpoint().url(), "postgres", password);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "done";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        }
    }

    @Test
    void theRoleOfTheSearchIsAddedToAClusterThatWasMadeWithoutIt() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(asAdministrator(postgres, ROLE_STANDS)).isEqualTo("t");
            asAdministrator(postgres, "drop role tsunagi_search");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(asAdministrator(postgres, ROLE_STANDS)).isEqualTo("t");
        }
    }
}
