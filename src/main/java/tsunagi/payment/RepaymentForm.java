package tsunagi.payment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;

/** 納められた額 as typed. */
record RepaymentForm(
        @Nullable String repaidOn,
        @Nullable String amount,
        @Nullable String note) {
    private static final int NOTE = 200;

    static RepaymentForm blank(LocalDate today) {
        return new RepaymentForm(JapaneseDates.format(today), null, null);
    }

    /** @throws Refusal with one reason per field to put right */
    Claim.Repayment read() {
        var refusals = new Refusals();
        LocalDate day = refusals.reading("repaidOn", () -> JapaneseDates.parse(repaidOn));
        Yen read = refusals.reading("amount", this::readAmount);
        String text = refusals.reading("note", () -> TypedText.strip(note, NOTE));
        refusals.throwIfAny();
        return new Claim.Repayment(
                Objects.requireNonNull(day), Objects.requireNonNull(read), Objects.requireNonNullElse(text, ""));
    }

    private Yen readAmount() {
        String typed = TypedText.strip(amount);
        if (typed == null) {
            throw new Refusal("納められた額を入力してください");
        }
        return Yen.parse(typed);
    }
}
