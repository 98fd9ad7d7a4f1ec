package tsunagi.conference;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/** 議題にする会議 as chosen. */
record AgendaForm(
        @Nullable String purpose,
        @Nullable String conference,
        @Nullable String priorCoordination) {

    static AgendaForm empty() {
        return new AgendaForm(null, null, null);
    }

    /** What the form is about; a plan where it doesn't say. */
    Purpose asked() {
        return Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(purpose))
                .findFirst()
                .orElse(Purpose.PLAN);
    }

    /** What was typed for this purpose; nothing in the forms of the others. */
    AgendaForm of(Purpose shown) {
        return shown == asked() ? this : empty();
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
