package tsunagi.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A program that can't outlive this JVM: {@code supervise.sh} stands between and ends it when the pipe to us closes. */
final class SupervisedProcess {

    private static final String SCRIPT = script();

    private final Process supervisor;
    private final long programPid;

    private SupervisedProcess(Process supervisor, long programPid) {
        this.supervisor = supervisor;
        this.programPid = programPid;
    }

    static SupervisedProcess start(ServerUser user, Path output, List<String> program) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of("sh", "-c", SCRIPT, "tsunagi-supervisor"));
        command.addAll(program);
        Process supervisor = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        // The stream stays open, unread, as long as the process: closing it here would close the process's own end.
        var firstLine = new BufferedReader(new InputStreamReader(supervisor.getInputStream(), StandardCharsets.UTF_8));
        String pid = firstLine.readLine();
        if (pid == null) {
            throw new IOException("the supervisor of " + program.getFirst() + " did not start");
        }
        return new SupervisedProcess(supervisor, Long.parseLong(pid));
    }

    /** The program itself, not its supervisor. */
    long pid() {
        return programPid;
    }

    boolean isRunning() {
        return supervisor.isAlive();
    }

    int waitFor() throws InterruptedException {
        return supervisor.waitFor();
    }

    /** Closes the pipe: the supervisor asks the program to end, and insists after a while. */
    boolean stop(Duration patience) {
        try {
            supervisor.getOutputStream().close();
            return supervisor.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException alreadyGone) {
            return !supervisor.isAlive();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String script() {
        try (InputStream resource =
                Objects.requireNonNull(SupervisedProcess.class.getResourceAsStream("/db/supervise.sh"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new EmbeddedPostgresFailure("supervise.sh can't be read", failure);
        }
    }
}
