package tsunagi.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 事前調整の一件 — what an organisation was asked before the meeting, and what it said (長岡 要領5(3)、札幌 要綱4(3)).
 *
 * @param answer null while it is waited for
 */
record Coordination(
        UUID id,
        String organisation,
        String asked,
        LocalDate askedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
