package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Field;

/** 協力の求め as typed. */
record RequestForm(
        @Nullable String organisation,
        @Nullable String addressee,
        @Nullable String wanted,
        @Nullable String purpose,
        @Nullable String on,
        @Nullable String dueOn) {
    private static final int TEXT = 1000;

    static RequestForm blank(LocalDate today) {
        return new RequestForm(null, null, null, null, Typed.shown(today), null);
    }

    List<Input> inputs() {
        return List.of(
                new Input.Line(Field.of("organisation", "依頼する機関", organisation).required()),
                new Input.Line(
                        Field.of("addressee", "宛名（職・氏名）", addressee).optional().support("空のときは、機関あての「御中」にします。")),
                new Input.Area(
                        Field.of("wanted", "求める協力", wanted).required().support("資料や情報の提供、意見など。必要な範囲だけを書きます。"), TEXT),
                new Input.Area(Field.of("purpose", "必要な理由", purpose).required(), TEXT),
                new Input.Day(Field.of("on", "依頼日", on).required()),
                new Input.Day(Field.of("dueOn", "回答をお願いする日", dueOn).required()));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    InformationRequest read(SubjectId subject) {
        var typed = new Typed();
        String whom = typed.required("organisation", organisation, Typed.LINE, "依頼する機関を入力してください");
        String name = typed.optional("addressee", addressee, Typed.LINE);
        String what = typed.required("wanted", wanted, TEXT, "求める協力を入力してください");
        String why = typed.required("purpose", purpose, TEXT, "必要な理由を入力してください");
        var day = typed.day("on", on);
        var due = typed.day("dueOn", dueOn);
        typed.refusals()
                .unless(day == null || due == null || !due.isBefore(day), "dueOn", "回答をお願いする日は、依頼日から後の日を入力してください");
        typed.refusals().throwIfAny();
        return new InformationRequest(
                RequestId.next(),
                subject,
                whom,
                name,
                what,
                why,
                Objects.requireNonNull(day),
                Objects.requireNonNull(due),
                null);
    }
}
