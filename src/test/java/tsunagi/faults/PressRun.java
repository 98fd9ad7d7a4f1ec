package tsunagi.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** R5 of the quality figures: one form is sent many times at once, and takes effect once. */
public final class PressRun {
    private PressRun() {}

    /**
     * What was found after all forms.
     *
     * @param unequal how many answers were no redirect, or led elsewhere than the first of their form
     * @param effects how many entries there are
     * @param distinct how many different ones
     */
    public record Outcome(int forms, int unequal, int effects, int distinct) {}

    /** @param data a new directory, where the practice city is made */
    public static Outcome run(Path data, int forms, int times) throws Exception {
        try (var program = RunningProgram.start(data.toAbsolutePath())) {
            var writer = new Writer(program, "連打", new ConcurrentLinkedQueue<>());
            writer.signIn("soudan");
            int unequal = 0;
            for (int form = 0; form < forms; form++) {
                List<String> answers = new ArrayList<>(writer.press("試験機関 連打-" + form, times));
                String first = answers.getFirst();
                boolean redirects = first.startsWith("30");
                unequal += (int) answers.stream()
                        .filter(answer -> !redirects || !answer.equals(first))
                        .count();
            }
            var registered = writer.registered();
            return new Outcome(forms, unequal, registered.size(), new HashSet<>(registered).size());
        }
    }
}
