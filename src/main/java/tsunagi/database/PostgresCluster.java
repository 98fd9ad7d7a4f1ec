package tsunagi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a new data directory with the roles, the empty database and the rights of {@code provision.sql}. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";

    private PostgresCluster() {}

    static void create(PostgresInstallation installation, Path data) throws IOException {
        Password superuser = installation.password(SUPERUSER);
        superuser.create();
        String owner = installation.password("tsunagi_owner").create();
        String app = installation.password("tsunagi_app").create();
        installation.user().prepare(installation.directory(), installation.binaries());
        initialise(installation, data, superuser);
        int port = FreePort.find();
        PostgresServer server = PostgresServer.start(installation, data, port);
        try {
            ProvisioningScript.load(owner, app).run(port, SUPERUSER, superuser.read());
        } catch (SQLException failure) {
            throw new EmbeddedPostgresFailure("provision.sql failed", failure);
        } finally {
            server.stop();
        }
    }

    /** Adds what an earlier version of this program did not provide for. */
    static void bringUpToDate(PostgresInstallation installation, int port) throws IOException {
        try {
            ProvisioningScript.later()
                    .run(port, SUPERUSER, installation.password(SUPERUSER).read());
        } catch (SQLException failure) {
            throw new EmbeddedPostgresFailure("provision-search.sql failed", failure);
        }
    }

    private static void initialise(PostgresInstallation installation, Path data, Password superuser)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                installation.binaries().program("initdb"),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + superuser.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=ja",
                "--locale=" + systemLocale(),
                "--no-instructions"));
        if (installation.durability() == Durability.THROWN_AWAY) {
            command.add("--no-sync");
        }
        Path output = installation.startLog();
        Files.deleteIfExists(output);
        SupervisedProcess process = SupervisedProcess.start(installation.user(), output, command);
        try {
            if (process.waitFor() != 0) {
                throw new EmbeddedPostgresFailure("initdb failed:\n" + Files.readString(output));
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresFailure("initdb was interrupted", interruption);
        }
    }

    /** A locale that knows UTF-8, without which pg_trgm makes nothing of Japanese; macOS has no C.UTF-8. */
    private static String systemLocale() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac ? "en_US.UTF-8" : "C.UTF-8";
    }
}
