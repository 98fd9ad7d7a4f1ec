package tsunagi.database;

import java.nio.file.Path;

/** The server that this program works with: the operator's, or its own, which ends with it. */
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
