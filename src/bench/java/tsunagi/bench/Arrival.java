package tsunagi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages at a steady rate, as an open model: each begins at its own chance moment, whether those before it are answered or
 * not, and its time counts from that moment on. So a slow answer can't hide the queue behind it.
 */
final class Arrival {
    private static final Duration STEP = Duration.ofSeconds(20);
    private static final List<Integer> RATES = List.of(25, 50, 100, 200);

    /** What differs from one address to the next, so that the same error is counted once. */
    private static final Pattern UNIQUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Browser> browsers;
    private final List<Page.Work> mix;

    /**
     * One rate.
     *
     * @param reached pages a second that were answered
     * @param what the kinds of errors, with how often each came
     */
    record Step(int rate, double reached, Timing timing, int errors, Map<String, Integer> what) {
        Step {
            what = Map.copyOf(what);
        }
    }

    /** @param mix one of these is chosen for each page: what is often done stands there often */
    Arrival(List<Browser> browsers, List<Page.Work> mix) {
        this.browsers = List.copyOf(browsers);
        this.mix = List.copyOf(mix);
    }

    List<Step> run() throws InterruptedException {
        var steps = new ArrayList<Step>();
        for (int rate : RATES) {
            steps.add(step(rate));
        }
        return steps;
    }

    private Step step(int rate) throws InterruptedException {
        var random = new SplittableRandom(rate);
        var times = new ConcurrentLinkedQueue<Long>();
        var errors = new ConcurrentHashMap<String, Integer>();
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long due = began;
            int count = 0;
            while (due - began < STEP.toNanos()) {
                due += (long) (-Math.log(1 - random.nextDouble()) * 1_000_000_000L / rate);
                LockSupport.parkNanos(due - System.nanoTime());
                var browser = browsers.get(random.nextInt(browsers.size()));
                var work = Words.pick(mix, random);
                int round = count++;
                long scheduled = due;
                threads.execute(() -> {
                    String error = error(work, browser, round);
                    if (error == null) {
                        times.add(System.nanoTime() - scheduled);
                    } else {
                        errors.merge(error, 1, Integer::sum);
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] nanoseconds = times.stream().mapToLong(Long::longValue).toArray();
        return new Step(rate, times.size() / seconds, Timing.of(nanoseconds), sum(errors), errors);
    }

    private static int sum(Map<String, Integer> errors) {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Null when it was answered as it should be. */
    private static @Nullable String error(Page.Work work, Browser browser, int round) {
        try {
            work.run(browser, round);
            return null;
        } catch (IOException | IllegalStateException failure) {
            return UNIQUE.matcher(String.valueOf(failure.getMessage())).replaceAll("…");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
