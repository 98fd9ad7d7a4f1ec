package tsunagi.supportconference;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;
import tsunagi.web.Field;

/** 引渡し as typed. */
record HandoverForm(
        @Nullable String caseNumber,
        @Nullable List<String> statements,
        @Nullable String reason) {
    static HandoverForm blank() {
        return new HandoverForm(null, null, null);
    }

    /** @param open what may be handed over */
    List<Input> inputs(List<Statement> open) {
        var choices = open.stream()
                .map(each -> Choice.of(
                        each.id().toString(),
                        each.organisation() + "（" + JapaneseDates.formatShort(each.toldOn()) + "）",
                        each.content()))
                .toList();
        return List.of(
                new Input.Line(Field.of("caseNumber", "ケースの番号", caseNumber)
                        .required()
                        .support("例）R08-0123。申込みのあった方のケースを、先に受け付けておきます。")),
                Input.Boxes.of(
                        Field.of("statements", "引き渡す情報", statements)
                                .required()
                                .support("選んだものだけが、ケースの支援経過（様式3）に1件の記録として写されます。"),
                        choices,
                        statements),
                new Input.Area(
                        Field.of("reason", "引き渡す理由", reason).required().support("支援会議の記録に残ります。ケースには写されません。"),
                        Typed.LINE));
    }

    /** What is handed over, and into which case. */
    record Read(CaseNumber into, List<Statement> chosen, String reason) {}

    /** @throws Refusal with one reason per field to put right */
    Read read(List<Statement> open) {
        var typed = new Typed();
        var number = typed.refusals().reading("caseNumber", () -> number(caseNumber));
        var chosen = open.stream()
                .filter(each ->
                        statements != null && statements.contains(each.id().toString()))
                .toList();
        typed.refusals()
                .unless(
                        statements != null && !statements.isEmpty() && chosen.size() == statements.size(),
                        "statements",
                        statements == null || statements.isEmpty()
                                ? "引き渡す情報を選んでください"
                                : "すでに引き渡したか、取り消された情報があります。選び直してください");
        String why = typed.required("reason", reason, Typed.LINE, "引き渡す理由を入力してください");
        typed.refusals().throwIfAny();
        return new Read(Objects.requireNonNull(number), chosen, why);
    }

    private static CaseNumber number(@Nullable String typed) {
        String number = TypedText.strip(typed);
        if (number == null) {
            throw new Refusal("ケースの番号を入力してください");
        }
        return CaseNumber.parse(number);
    }
}
