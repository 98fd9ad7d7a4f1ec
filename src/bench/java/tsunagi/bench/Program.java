package tsunagi.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The program as {@code ./start} starts it, over a simulated data directory and on a port of its own. */
final class Program implements AutoCloseable {
    private static final Path JAR = Path.of("target", "app", "tsunagi.jar");
    private static final Path AOT_CACHE = Path.of("target", "app", "tsunagi.aot");
    private static final Duration START = Duration.ofMinutes(4);
    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");
    private static final String JAVA_BIN =
            Path.of(System.getProperty("java.home"), "bin").toString();

    private final Path directory;
    private final int port;
    private final Process process;
    private final Duration startedIn;

    private Program(Path directory, int port, Process process, Duration startedIn) {
        this.directory = directory;
        this.port = port;
        this.process = process;
        this.startedIn = startedIn;
    }

    /** @param recording where Java Flight Recorder writes; null for no recording */
    static Program start(Path directory, @Nullable Path recording) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<String>(List.of(JAVA_BIN + "/java", "-Duser.timezone=Asia/Tokyo"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        if (recording != null) {
            command.add("-XX:StartFlightRecording=settings=profile,filename=" + recording);
        }
        if (Files.exists(AOT_CACHE)) {
            command.add("-XX:AOTCache=" + AOT_CACHE);
        }
        command.addAll(List.of("-jar", JAR.toString(), "--server.port=" + port));
        // On the loopback address without TLS, as the practice city runs.
        command.addAll(List.of("--tsunagi.secure-cookies=false", "--tsunagi.data-directory=" + directory));
        File log = directory.resolve("program.log").toFile();
        long began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log))
                .start();
        // Ctrl-C ends the program with the bench.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            awaitAnswer(process, port, log);
        } catch (IOException | RuntimeException failure) {
            process.destroy();
            throw failure;
        }
        return new Program(directory, port, process, Duration.ofNanos(System.nanoTime() - began));
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Duration startedIn() {
        return startedIn;
    }

    /** JDBC address of the program's own PostgreSQL. */
    String databaseUrl() throws IOException {
        Path file = directory.resolve("database").resolve("data").resolve("postmaster.pid");
        String databasePort = Files.readAllLines(file).get(3).strip();
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/tsunagi";
    }

    /** Bytes that are still in use after a full collection. */
    long heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        var matcher = HEAP.matcher(jcmd("GC.heap_info"));
        return matcher.find() ? Long.parseLong(matcher.group(1)) * 1024 : 0;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(JAVA_BIN + "/jcmd", Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static void awaitAnswer(Process process, int port, File log) throws IOException, InterruptedException {
        long until = System.nanoTime() + START.toNanos();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the program does not answer, see " + log);
            }
            Thread.sleep(50);
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
