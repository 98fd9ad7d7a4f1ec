package tsunagi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL run by this program: made at the first start, ended with it however it ends, and started again on the same
 * port when it dies alone.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "tsunagi";
    private static final String OWNER = "tsunagi_owner";
    private static final String APP = "tsunagi_app";
    private static final int PORT_ATTEMPTS = 3;
    private static final Duration RESTART_PAUSE = Duration.ofMillis(200);

    private final PostgresInstallation installation;
    private final int port;
    private final DatabaseEndpoint endpoint;
    private final Thread watch;
    private volatile PostgresServer server;
    private volatile boolean closing;

    private EmbeddedPostgres(PostgresInstallation installation, int port, PostgresServer server) throws IOException {
        this.installation = installation;
        this.port = port;
        this.server = server;
        this.endpoint = endpoint(installation.directory(), port);
        this.watch = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    /** Starts the database of a directory, and makes it first if the directory is new. */
    public static EmbeddedPostgres start(Path directory) {
        return start(directory, directory.resolve("binaries"), Durability.DURABLE);
    }

    /** As {@link #start(Path)}, with the unpacked programs in a cache that several directories may share. */
    public static EmbeddedPostgres start(Path directory, Path binaryCache, Durability durability) {
        try {
            PostgresInstallation installation = PostgresInstallation.open(directory, binaryCache, durability);
            try {
                installation.initialiseIfNew();
                PostgresServer.endLeftover(installation.data());
                EmbeddedPostgres postgres = startOnFreePort(installation);
                postgres.bringUpToDate();
                postgres.watch.start();
                return postgres;
            } catch (IOException | RuntimeException failure) {
                installation.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A file that whoever fills a new database writes before and deletes after: while it stands, the next start throws
     * the database away and begins anew.
     */
    public static Path beingFilled(Path directory) {
        return PostgresInstallation.beingFilled(directory);
    }

    /** Where a program that runs already has the database of a directory. */
    static Optional<DatabaseEndpoint> running(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        Path data = absolute.resolve("data");
        try {
            var server = PostmasterFile.read(data)
                    .filter(PostmasterFile::ready)
                    .filter(file -> file.server(data).isPresent());
            return server.isEmpty()
                    ? Optional.empty()
                    : Optional.of(endpoint(absolute, server.get().port()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DatabaseEndpoint endpoint(Path directory, int port) throws IOException {
        return new DatabaseEndpoint(
                url(port, DATABASE),
                OWNER,
                PostgresInstallation.password(directory, OWNER).read(),
                APP,
                PostgresInstallation.password(directory, APP).read());
    }

    /** Address and credentials, the same for the life of this object, restarts included. */
    public DatabaseEndpoint endpoint() {
        return endpoint;
    }

    /** Fast shutdown: open transactions are rolled back, nothing committed is lost. */
    @Override
    public void close() {
        closing = true;
        watch.interrupt();
        try {
            watch.join();
            if (!server.stop()) {
                LOG.warn("PostgreSQL (process {}) did not end in time", server.pid());
            }
            installation.close();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long serverPid() {
        return server.pid();
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private void bringUpToDate() throws IOException {
        try {
            PostgresCluster.bringUpToDate(installation, port);
        } catch (IOException | RuntimeException failure) {
            server.stop();
            throw failure;
        }
    }

    private static EmbeddedPostgres startOnFreePort(PostgresInstallation installation) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = FreePort.find();
            try {
                return new EmbeddedPostgres(
                        installation, port, PostgresServer.start(installation, installation.data(), port));
            } catch (EmbeddedPostgresFailure failure) {
                // Somebody may have taken the port meanwhile, or a crashed server's last process may still be ending.
                if (attempt == PORT_ATTEMPTS) {
                    throw failure;
                }
                LOG.warn("PostgreSQL did not start, trying once more", failure);
            }
        }
    }

    private void watch() {
        try {
            while (!closing) {
                server.awaitEnd();
                if (!closing) {
                    LOG.error("PostgreSQL (process {}) ended by itself; starting it again", server.pid());
                    restart();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        try {
            PostgresServer.endLeftover(installation.data());
            server = PostgresServer.start(installation, installation.data(), port);
            LOG.info("PostgreSQL runs again (process {})", server.pid());
        } catch (IOException | EmbeddedPostgresFailure failure) {
            LOG.error("PostgreSQL can't be started again yet", failure);
            Thread.sleep(RESTART_PAUSE);
        }
    }
}
