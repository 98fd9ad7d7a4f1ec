package tsunagi.conference;

import java.time.LocalDate;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/** 議題の状態 — a plan's outcome at one meeting is entered once. */
sealed interface AgendaState {

    /** 協議前. */
    record Pending() implements AgendaState {
        @Override
        public Concluded conclude(Deliberation deliberation, LocalDate heldOn, LocalDate today) {
            if (heldOn.isAfter(today)) {
                throw new Refusal("outcome", "会議の結果は、開催日（" + JapaneseDates.format(heldOn) + "）から入力できます");
            }
            return new Concluded(deliberation);
        }
    }

    /** 協議済み. */
    record Concluded(Deliberation deliberation) implements AgendaState {
        @Override
        public Concluded conclude(Deliberation again, LocalDate heldOn, LocalDate today) {
            throw new Refusal("この議題の結果は「%s」と記録されています。結果は一つの会議に一度だけ記録します"
                    .formatted(deliberation.outcome().label()));
        }
    }

    /** @throws Refusal when the outcome stands already, or the meeting is still to come */
    Concluded conclude(Deliberation deliberation, LocalDate heldOn, LocalDate today);
}
