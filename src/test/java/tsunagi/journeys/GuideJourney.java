package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import tsunagi.kernel.JapanTime;
import tsunagi.testing.TestDatabase;

/**
 * Walks 練習市 to every screen of which the 手引き shows a picture; with {@code -Dregenerate=true} it takes the pictures anew. The
 * clock stands still, so that only what has changed on a screen changes its picture.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tsunagi.secure-cookies=false")
@ActiveProfiles({"test", "practice"})
@Import(TestDatabase.class)
class GuideJourney {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @SuppressWarnings("NullAway.Init") // Spring puts it in.
    @TestBean(name = "clock")
    Clock clock;

    @LocalServerPort
    int port;

    static Clock clock() {
        return Clock.fixed(NOW.atZone(JapanTime.ZONE).toInstant(), JapanTime.ZONE);
    }

    @DynamicPropertySource
    static void newDataDirectory(DynamicPropertyRegistry properties) throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "test-data"));
        Path fresh = Files.createTempDirectory(parent, "guide");
        properties.add("tsunagi.data-directory", fresh::toString);
    }

    @Test
    void everyPictureCanStillBeTaken() {
        var town = new PracticeTown(browsers, "http://127.0.0.1:" + port);
        for (GuideShot shot : GuideShot.all()) {
            var shown = shot.reached(town);
            if (Boolean.getBoolean("regenerate")) {
                shot.take(shown);
            }
        }
        assertThat(GuideShot.all()).extracting(GuideShot::file).containsExactlyInAnyOrderElementsOf(taken());
    }

    private static List<Path> taken() {
        return Stream.of(Path.of("docs", "guide", "pictures"), Path.of("docs", "pictures"))
                .flatMap(GuideJourney::files)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
