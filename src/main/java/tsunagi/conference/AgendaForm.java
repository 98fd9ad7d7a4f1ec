package tsunagi.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/** 議題にする会議 as chosen. */
record AgendaForm(@Nullable String conference, @Nullable String priorCoordination) {

    static AgendaForm empty() {
        return new AgendaForm(null, null);
    }

    /** @throws Refusal when no meeting is chosen */
    ConferenceId chosen() {
        try {
            if (conference != null && !conference.isBlank()) {
                return new ConferenceId(UUID.fromString(conference));
            }
        } catch (IllegalArgumentException garbled) {
            // Answered like a missing one.
        }
        throw new Refusal("conference", "会議を選んでください");
    }

    String prior() {
        return Refusal.reading("priorCoordination", () -> Typed.lines(priorCoordination));
    }
}
