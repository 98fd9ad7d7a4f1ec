package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Field;

/** 回答 to a 協力の求め as typed. */
record AnswerForm(
        @Nullable String answer,
        @Nullable String on,
        @Nullable String content,
        @Nullable String note) {
    static AnswerForm blank(LocalDate today) {
        return new AnswerForm(null, Typed.shown(today), null, null);
    }

    List<Input> inputs() {
        return List.of(
                new Input.Options(Field.of("answer", "回答", answer).required(), Cooperation.choices()),
                new Input.Day(Field.of("on", "回答のあった日", on).required()),
                new Input.Area(
                        Field.of("content", "提供された情報", content).support("提供があったときは必ず入力します。対象者の「提供された情報」に加わります。"),
                        Typed.TEXT),
                new Input.Area(Field.of("note", "提供できない理由", note).support("一部の提供、または提供できないときは必ず入力します。"), Typed.TEXT));
    }

    /**
     * What came with the answer.
     *
     * @param content null where nothing was given
     */
    record Read(InformationRequest.Answer answer, @Nullable String content) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Read read(LocalDate today) {
        var typed = new Typed();
        var chosen = TypedChoice.read(Cooperation.class, answer).orElse(null);
        typed.refusals().unless(chosen != null, "answer", "回答を選んでください");
        var day = typed.pastDay("on", on, today);
        String told = typed.optional("content", content, Typed.TEXT);
        typed.refusals()
                .unless(
                        chosen == null || (chosen == Cooperation.NOT_GIVEN) == (told == null),
                        "content",
                        chosen == Cooperation.NOT_GIVEN ? "提供できないときは、空にしてください" : "提供された情報を入力してください");
        String why = typed.optional("note", note, Typed.TEXT);
        typed.refusals()
                .unless(chosen == null || chosen == Cooperation.GIVEN || why != null, "note", "提供できない理由を入力してください");
        typed.refusals().throwIfAny();
        return new Read(
                new InformationRequest.Answer(Objects.requireNonNull(chosen), Objects.requireNonNull(day), why), told);
    }
}
