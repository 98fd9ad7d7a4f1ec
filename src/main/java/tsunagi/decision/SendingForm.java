package tsunagi.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** 提出 as typed. */
record SendingForm(
        @Nullable String submittedOn,
        @Nullable String note,
        @Nullable String heldOnPaper) {

    static SendingForm on(LocalDate today) {
        String day = JapaneseDates.format(today);
        return new SendingForm(day, null, null);
    }

    /** The same as typed, with today where the day is missing. */
    SendingForm shownOn(LocalDate today) {
        return submittedOn == null ? new SendingForm(JapaneseDates.format(today), note, heldOnPaper) : this;
    }

    LocalDate submissionDay() {
        return Refusal.reading("submittedOn", () -> JapaneseDates.parse(submittedOn));
    }

    String readNote() {
        return Refusal.reading("note", () -> TypedText.lines(note));
    }

    boolean isHeldOnPaper() {
        return heldOnPaper != null;
    }
}
