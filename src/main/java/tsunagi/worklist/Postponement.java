package tsunagi.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** 延期 — until when one piece of work was put off, by whom and why; the day before it stays in the key. */
record Postponement(
        UUID id, DutyKey key, LocalDate postponedTo, String reason, String by, Instant at, Standing standing) {
    /** Whether it still counts. */
    enum Standing {
        STANDING("延期中"),
        REPLACED("さらに延期"),
        TAKEN_BACK("取り消し");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    String to() {
        return JapaneseDates.formatWithWeekday(postponedTo);
    }

    String written() {
        return JapaneseDates.formatShort(JapanTime.of(at).toLocalDate());
    }
}
