package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;

/** 違いの扱い, as typed. */
record RecheckForm(@Nullable String answer, @Nullable String reason) {
    static RecheckForm blank() {
        return new RecheckForm(null, null);
    }

    record Read(RecheckAnswer answer, String reason) {}

    /** @throws Refusal without an answer or a reason */
    Read read() {
        var refusals = new Refusals();
        RecheckAnswer chosen = refusals.reading(
                "answer",
                () -> TypedChoice.read(RecheckAnswer.class, answer).orElseThrow(() -> new Refusal("どうするかを選んでください")));
        String why = refusals.reading("reason", () -> FieldReading.reason(reason == null ? "" : reason));
        refusals.unless(why == null || !why.isEmpty(), "reason", "そう決めた理由を入力してください");
        refusals.throwIfAny();
        return new Read(requireNonNull(chosen), requireNonNull(why));
    }
}
