package tsunagi.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TimeZone;
import tsunagi.kernel.JapanTime;

/** ./bench — simulate, check, measure, names, recheck, faults. */
final class Bench {
    private static final int WRONG = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int RECHECKED = 100_000;

    private Bench() {}

    static void main(String... typed) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(JapanTime.ZONE));
        System.exit(run(typed));
    }

    private static int run(String... typed) throws Exception {
        Arguments arguments;
        try {
            arguments = Arguments.read(typed);
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            return NOT_UNDERSTOOD;
        }
        Size size = arguments.size(LocalDate.now(JapanTime.ZONE));
        Path directory = Path.of(arguments.text("--data-directory").orElse("target/bench/" + size.directoryName()))
                .toAbsolutePath();
        return switch (arguments.command()) {
            case "simulate" -> {
                new Simulation(directory, size).run();
                yield 0;
            }
            case "check" -> new Checker(directory).run() ? 0 : WRONG;
            case "names" -> new Names(arguments.file()).run() ? 0 : WRONG;
            case "faults" -> new Faults(arguments.number("--percent", 100)).run() ? 0 : WRONG;
            case "recheck" -> {
                if (!Simulation.isComplete(directory)) {
                    new Simulation(directory, size).run();
                }
                yield new Recheck(directory, arguments.number("--decisions", RECHECKED)).run() ? 0 : WRONG;
            }
            case "measure" -> {
                if (!Simulation.isComplete(directory)) {
                    new Simulation(directory, size).run();
                }
                var result =
                        new Measurement(directory, size, arguments.number("--rounds", 0)).run(arguments.has("--jfr"));
                new Report(Path.of("target", "bench"), result).write().forEach(System.out::println);
                yield 0;
            }
            default -> {
                System.err.println("not understood: " + arguments.command());
                yield NOT_UNDERSTOOD;
            }
        };
    }
}
