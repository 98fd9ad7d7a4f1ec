package tsunagi.payment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** 組戻し・取りやめ as typed. */
record ReturnForm(@Nullable String returnedOn, @Nullable String reason) {
    private static final int REASON = 200;

    static ReturnForm blank(LocalDate today) {
        return new ReturnForm(JapaneseDates.format(today), null);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Payment.Returned read() {
        var refusals = new Refusals();
        LocalDate day = refusals.reading("returnedOn", () -> JapaneseDates.parse(returnedOn));
        String because = refusals.reading("reason", () -> TypedText.strip(reason, REASON));
        refusals.unless(TypedText.strip(reason) != null, "reason", "振り込まれなかった理由を入力してください");
        refusals.throwIfAny();
        return new Payment.Returned(Objects.requireNonNull(day), Objects.requireNonNull(because));
    }
}
