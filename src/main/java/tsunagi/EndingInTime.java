package tsunagi;

import java.time.Duration;

/**
 * Lets INT and TERM end the program within ten seconds, PostgreSQL included, whatever hangs. Who ends it while it starts
 * doesn't wait at all: nobody was served yet, and PostgreSQL, which its supervisor ends, recovers what was half written.
 */
final class EndingInTime {
    private static final Duration WHILE_STARTING = Duration.ofSeconds(1);
    private static final Duration IN_SERVICE = Duration.ofSeconds(7);
    private static final int ENDED_BY_TERM = 143;

    private volatile Duration patience = WHILE_STARTING;

    /** To be called before anything is started. */
    static EndingInTime arrange() {
        var ending = new EndingInTime();
        // The hook itself must not wait: an orderly end takes less than a second.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() ->
                        Thread.ofPlatform().daemon().name("ending-in-time").start(ending::haltWhenPatienceEnds)));
        return ending;
    }

    void started() {
        patience = IN_SERVICE;
    }

    private void haltWhenPatienceEnds() {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ENDED_BY_TERM);
    }
}
