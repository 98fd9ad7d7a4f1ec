package tsunagi.conference;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** 事前調整 as typed: the question, or the answer to one. */
record CoordinationForm(
        @Nullable String organisation,
        @Nullable String asked,
        @Nullable String askedOn,
        @Nullable String answer,
        @Nullable String answeredOn) {
    private static final int LONGEST = 100;

    static CoordinationForm empty(LocalDate today) {
        String day = JapaneseDates.format(today);
        return new CoordinationForm(null, null, day, null, day);
    }

    /** The question as read. */
    record Question(String organisation, String text, LocalDate on) {}

    /** The answer as read. */
    record Answer(String text, LocalDate on) {}

    /** @throws Refusal with every field that has to be put right */
    Question question(LocalDate today) {
        var refusals = new Refusals();
        String whom = refusals.reading("organisation", () -> TypedText.strip(organisation, LONGEST));
        refusals.unless(whom != null || !refusals.isEmpty(), "organisation", "どの機関に尋ねたかを入力してください");
        String text = refusals.reading("asked", () -> TypedText.lines(asked));
        refusals.unless(text == null || !text.isBlank(), "asked", "尋ねたことを入力してください");
        LocalDate on = refusals.reading("askedOn", () -> past(askedOn, today));
        if (whom == null || text == null || on == null || !refusals.isEmpty()) {
            throw new Refusal(refusals.reasons());
        }
        return new Question(whom, text, on);
    }

    /** @throws Refusal with every field that has to be put right */
    Answer answered(LocalDate askedOn, LocalDate today) {
        var refusals = new Refusals();
        String text = refusals.reading("answer", () -> TypedText.lines(answer));
        refusals.unless(text == null || !text.isBlank(), "answer", "回答を入力してください");
        LocalDate on = refusals.reading("answeredOn", () -> past(answeredOn, today));
        refusals.unless(
                on == null || !on.isBefore(askedOn),
                "answeredOn",
                "回答の日は、尋ねた日（" + JapaneseDates.format(askedOn) + "）から後にしてください");
        if (!refusals.isEmpty()) {
            throw new Refusal(refusals.reasons());
        }
        return new Answer(Objects.requireNonNull(text), Objects.requireNonNull(on));
    }

    private static LocalDate past(@Nullable String typed, LocalDate today) {
        LocalDate day = JapaneseDates.parse(typed);
        if (day.isAfter(today)) {
            throw new Refusal("今日までの日を入力してください");
        }
        return day;
    }
}
