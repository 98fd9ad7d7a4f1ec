package tsunagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EndingInTimeTest {
    /** A program that is still starting and whose orderly end would take a minute. */
    static final class Hanging {
        public static void main(String[] arguments) {
            EndingInTime.arrange();
            Runtime.getRuntime().addShutdownHook(new Thread(Hanging::sleep));
            System.out.println("ready");
            sleep();
        }

        private static void sleep() {
            try {
                TimeUnit.MINUTES.sleep(1);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void whoEndsTheProgramWhileItStartsDoesNotWaitForIt() throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hanging.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(program.inputReader().readLine()).isEqualTo("ready");
        program.destroy();
        assertThat(program.waitFor(8, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(143);
    }
}
