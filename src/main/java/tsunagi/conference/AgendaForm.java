package tsunagi.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/** 議題にする会議 as chosen. */
record AgendaForm(
        @Nullable String purpose,
        @Nullable String conference,
        @Nullable String priorCoordination,
        @Nullable String reason) {

    /** Nothing typed yet; about a purpose that the reader asked for, if any. */
    static AgendaForm about(@Nullable String purpose) {
        return new AgendaForm(purpose, null, null, null);
    }

    /** What the form is about; a plan where it doesn't say. */
    Purpose asked() {
        return TypedChoice.read(Purpose.class, purpose).orElse(Purpose.PLAN);
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

    @Nullable
    String chosenReason() {
        return asked().isTold() ? Refusal.reading("reason", () -> TypedText.lines(reason)) : TypedText.strip(reason);
    }

    String prior() {
        return Refusal.reading("priorCoordination", () -> TypedText.lines(priorCoordination));
    }
}
