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
        @Nullable String heldOnPaper,
        @Nullable String supportRequestedOn) {

    static SendingForm on(LocalDate today) {
        String day = JapaneseDates.format(today);
        return new SendingForm(day, null, null, day);
    }

    /** The same as typed, with today where another button's day is missing. */
    SendingForm shownOn(LocalDate today) {
        SendingForm fresh = on(today);
        return new SendingForm(
                submittedOn == null ? fresh.submittedOn : submittedOn,
                note,
                heldOnPaper,
                supportRequestedOn == null ? fresh.supportRequestedOn : supportRequestedOn);
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

    LocalDate supportRequestDay() {
        return Refusal.reading("supportRequestedOn", () -> JapaneseDates.parse(supportRequestedOn));
    }
}
