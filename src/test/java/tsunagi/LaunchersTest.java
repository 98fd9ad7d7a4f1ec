package tsunagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** architecture §6: what ./start and ./check say when they can't begin. */
class LaunchersTest {
    private static final List<String> ALWAYS_THERE =
            List.of("bash", "dirname", "readlink", "sed", "grep", "find", "head", "id");

    @TempDir
    Path directory;

    private record Answer(int code, String said) {}

    private static Answer run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(bash().toString(), "./" + script).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    private static Path bash() {
        return tool("bash");
    }

    private static Path tool(String name) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(part -> Path.of(part, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPortInUseIsNamedWithTheWayOutAndNothingStarts() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            var answer = run("start", Map.of("TSUNAGI_PORT", port));
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.said().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + port, "is taken", "TSUNAGI_PORT=8081 ./start");
        }
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnceWithHowToInstallIt() throws Exception {
        for (String name : ALWAYS_THERE) {
            Files.createSymbolicLink(directory.resolve(name), tool(name));
        }
        var answer = run("check", Map.of("PATH", directory.toString(), "TSUNAGI_CHROMIUM", "bash"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.said())
                .contains("Tsunagi needs what is missing here:")
                .contains("Maven 3.8+  Debian: apt-get install maven   macOS: brew install maven")
                .contains("Node 18+    Debian: apt-get install nodejs npm   macOS: brew install node");
    }
}
