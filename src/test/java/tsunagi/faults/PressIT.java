package tsunagi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** R5 of the quality figures, with few forms; {@code ./bench faults} runs it at full volume. */
class PressIT {
    private static final int FORMS = 10;
    private static final int TIMES = 30;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aFormThatIsSentManyTimesAtOnceTakesEffectOnceWithEqualAnswers() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "faults")), "press");
        assertThat(PressRun.run(data, FORMS, TIMES)).isEqualTo(new PressRun.Outcome(FORMS, 0, FORMS, FORMS));
    }
}
