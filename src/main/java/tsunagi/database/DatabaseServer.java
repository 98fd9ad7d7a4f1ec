package tsunagi.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server that this program works with: somebody else's, or its own, which ends with it. */
sealed interface DatabaseServer extends AutoCloseable {

    DatabaseEndpoint endpoint();

    @Override
    void close();

    static DatabaseServer open(DatabaseSettings settings, Path dataDirectory) {
        if (settings.namesServer()) {
            return new External(settings.endpoint());
        }
        return new Embedded(EmbeddedPostgres.start(dataDirectory.resolve("database")));
    }

    /** For a command beside the program: the server that runs already, and never a new, empty database. */
    static DatabaseServer openExisting(DatabaseSettings settings, Path dataDirectory) {
        Path directory = dataDirectory.resolve("database");
        if (!settings.namesServer() && !Files.isDirectory(directory.resolve("data"))) {
            throw new EmbeddedPostgresFailure(
                    "There is no database in %s. Say where it is by TSUNAGI_DATA_DIRECTORY or TSUNAGI_DB_URL."
                            .formatted(directory.toAbsolutePath()));
        }
        Optional<DatabaseEndpoint> running =
                settings.namesServer() ? Optional.empty() : EmbeddedPostgres.running(directory);
        return running.<DatabaseServer>map(External::new).orElseGet(() -> open(settings, dataDirectory));
    }

    /** Runs by itself, so there is nothing to end. */
    record External(DatabaseEndpoint endpoint) implements DatabaseServer {

        @Override
        public void close() {}
    }

    /** Runs within this program. */
    record Embedded(EmbeddedPostgres postgres) implements DatabaseServer {

        @Override
        public DatabaseEndpoint endpoint() {
            return postgres.endpoint();
        }

        @Override
        public void close() {
            postgres.close();
        }
    }
}
