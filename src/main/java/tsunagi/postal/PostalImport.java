package tsunagi.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/**
 * 郵便番号データの取込み — one file, and what became of it.
 *
 * @param begunBy the municipality whose administrator began it
 * @param lines how many the file has, 0 until it has been read
 * @param written towns so far
 * @param asOf the day of the data; known when it is done
 * @param problem why nothing has changed; null unless it failed
 */
record PostalImport(
        UUID id,
        String fileName,
        Instant begunAt,
        String begunBy,
        State state,
        int lines,
        int written,
        @Nullable LocalDate asOf,
        @Nullable String problem) {

    enum State {
        RUNNING("取り込んでいます"),
        DONE("取り込みました"),
        FAILED("取り込めませんでした");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** {@code 令和8年11月24日 14:32} */
    String begun() {
        var at = JapanTime.of(begunAt);
        return "%s %d:%02d".formatted(JapaneseDates.format(at.toLocalDate()), at.getHour(), at.getMinute());
    }
}
