package tsunagi.faults;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** The program as ./start runs it, in a process of its own that can be killed. */
public final class RunningProgram implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(240);

    private final Path data;
    private final int port;
    private Process process;

    private RunningProgram(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    public static RunningProgram start(Path data) throws Exception {
        int port = freePort();
        var program = new RunningProgram(data, port, launch(data, port));
        program.awaitAnswer();
        return program;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** kill -9 of the program. */
    public void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    /** kill -9 of PostgreSQL. */
    void killDatabase() throws IOException {
        ProcessHandle.of(databasePid()).orElseThrow().destroyForcibly();
    }

    public void restart() throws Exception {
        process = launch(data, port);
        awaitAnswer();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void awaitAnswer() throws Exception {
        long until = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the program ended by itself, see " + log(data));
            }
            if (answers()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no answer within " + START);
    }

    private boolean answers() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri("/sign-in"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long databasePid() throws IOException {
        try (var files = Files.walk(data.resolve("database"))) {
            Path file = files.filter(path -> path.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    private static Process launch(Path data, int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Duser.timezone=Asia/Tokyo",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        "tsunagi.Tsunagi",
                        "--spring.profiles.active=practice",
                        "--server.port=" + port,
                        "--tsunagi.data-directory=" + data)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data)))
                .start();
    }

    private static File log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log").toFile();
    }

    /** Without the tests' own classes: what runs is what is shipped. */
    private static String classPath() {
        String all = Objects.requireNonNullElse(
                System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
