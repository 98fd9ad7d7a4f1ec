package tsunagi.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** One running server process over one data directory. */
final class PostgresServer {

    /** No statement and no value of one may reach the log file: they are personal data. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "max_wal_size=512MB",
            "jit=off",
            "timezone=Asia/Tokyo",
            "password_encryption=scram-sha-256",
            "logging_collector=on",
            "log_timezone=Asia/Tokyo",
            "log_filename=postgresql-%a.log",
            "log_file_mode=0600",
            "log_rotation_age=1d",
            "log_rotation_size=0",
            "log_truncate_on_rotation=on",
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_statement=none",
            "log_min_duration_statement=-1",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0");

    /** MB: an eighth of the machine's memory, so that a city's ten years stay in it beside the program. */
    private static final long LEAST_BUFFERS = 128;

    private static final long MOST_BUFFERS = 1024;
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final Duration KILL_PATIENCE = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(20);

    private final SupervisedProcess process;

    private PostgresServer(SupervisedProcess process) {
        this.process = process;
    }

    private static long buffers() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.clamp(machine.getTotalMemorySize() / 8 / 1024 / 1024, LEAST_BUFFERS, MOST_BUFFERS);
    }

    /** Returns when the server takes connections. */
    static PostgresServer start(PostgresInstallation installation, Path data, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                installation.binaries().program("postgres"), "-D", data.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of("-c", "shared_buffers=%dMB".formatted(buffers())));
        installation.durability().settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of("-c", "log_directory=" + installation.logs()));
        Path output = installation.startLog();
        Files.deleteIfExists(output);
        Optional<PostmasterFile> stale = PostmasterFile.read(data);
        var server = new PostgresServer(SupervisedProcess.start(installation.user(), output, command));
        server.awaitReady(data, stale, output);
        return server;
    }

    long pid() {
        return process.pid();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    boolean stop() {
        return process.stop(STOP_PATIENCE);
    }

    /**
     * Ends a server that an earlier, killed program left behind over the same data: its supervisor is stopping it already,
     * unless that was killed too.
     */
    static void endLeftover(Path data) throws IOException {
        Optional<PostmasterFile> file = PostmasterFile.read(data);
        if (file.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> server = file.get().server(data);
        if (server.isPresent()) {
            signal("INT", server.get());
            if (!await(STOP_PATIENCE, () -> file.get().server(data).isEmpty())) {
                signal("QUIT", server.get());
                if (!await(KILL_PATIENCE, () -> file.get().server(data).isEmpty())) {
                    throw new EmbeddedPostgresFailure(
                            "An earlier PostgreSQL (process %d) still uses %s and does not end."
                                    .formatted(file.get().pid(), data));
                }
            }
        } else if (ProcessHandle.of(file.get().pid()).isPresent()) {
            // PostgreSQL would take the stranger who now has this process id for a running server.
            Files.deleteIfExists(PostmasterFile.path(data));
        }
    }

    private void awaitReady(Path data, Optional<PostmasterFile> stale, Path output) throws IOException {
        boolean ready = await(START_PATIENCE, () -> !process.isRunning() || saysReady(data, stale));
        if (!ready || !process.isRunning()) {
            process.stop(STOP_PATIENCE);
            throw new EmbeddedPostgresFailure("PostgreSQL did not start:\n" + Files.readString(output));
        }
    }

    private boolean saysReady(Path data, Optional<PostmasterFile> stale) {
        try {
            Optional<PostmasterFile> file = PostmasterFile.read(data);
            return !file.equals(stale)
                    && file.filter(read -> read.pid() == process.pid() && read.ready())
                            .isPresent();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void signal(String signal, ProcessHandle process) throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, process.pid()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean await(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }
}
