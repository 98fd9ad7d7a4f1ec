package tsunagi.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs: as the user of this program, except root, whom PostgreSQL refuses.
 *
 * @param prefix the command that turns root into somebody else; empty for an ordinary user
 * @param ownsFiles whether the data must belong to {@code nobody} first
 */
record ServerUser(List<String> prefix, boolean ownsFiles) {

    /** In a user namespace of its own without any mapping root is nobody, yet its files stay its own. */
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    static ServerUser ofThisProcess() {
        if (!succeeds(List.of(), "sh", "-c", "test \"$(id -u)\" -eq 0")) {
            return new ServerUser(List.of(), false);
        }
        if (succeeds(NAMESPACE, "true")) {
            return new ServerUser(NAMESPACE, false);
        }
        if (succeeds(NOBODY, "true")) {
            return new ServerUser(NOBODY, true);
        }
        throw new EmbeddedPostgresFailure(
                "PostgreSQL does not run as root, and neither 'unshare -U' nor 'setpriv' works here."
                        + " Start Tsunagi as an ordinary user, or give a database by TSUNAGI_DB_URL.");
    }

    void prepare(Path directory, PostgresBinaries binaries) {
        if (!ownsFiles) {
            return;
        }
        if (!succeeds(List.of(), "chown", "-R", "nobody:nogroup", directory.toString())
                || !succeeds(prefix, "test", "-w", directory.toString())
                || !succeeds(prefix, "test", "-x", binaries.program("postgres"))) {
            throw new EmbeddedPostgresFailure(
                    "Root hands PostgreSQL over to the user nobody, who can't reach %s or %s. Use a directory open to all users, or start Tsunagi as an ordinary user."
                            .formatted(directory, binaries.home()));
        }
    }

    private static boolean succeeds(List<String> prefix, String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            return new ProcessBuilder(whole)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException programMissing) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
